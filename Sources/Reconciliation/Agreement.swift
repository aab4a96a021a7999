import Roster

/// What both sides were last seen to hold alike, by field. A field on which they never agreed has none.
public struct Agreement: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// A place for each field, in the order of `Field`.
    private var readings = Self.none

    private static let none = [Reading?](repeating: nil, count: Field.allCases.count)

    public init() {}

    public init(dictionaryLiteral elements: (Field, Reading)...) {
        for (field, reading) in elements { self[field] = reading }
    }

    public subscript(field: Field) -> Reading? {
        get { readings[field.place] }
        set { readings[field.place] = newValue }
    }

    public var count: Int { readings.reduce(0) { $0 + ($1 == nil ? 0 : 1) } }

    /// What the other agrees on counts from now on, the rest stays.
    mutating func renew(by other: Agreement) {
        for field in Field.compared {
            if let reading = other[field] { self[field] = reading }
        }
    }
}

extension Field {
    fileprivate var place: Int {
        switch self {
        case .employeeCode: 0
        case .lastName: 1
        case .firstName: 2
        case .lastNameKana: 3
        case .firstNameKana: 4
        case .gender: 5
        case .birthDate: 6
        case .email: 7
        case .hireDate: 8
        case .resignationDate: 9
        }
    }
}

/// The fields of which both sides hold the same, with what the target holds. A field that one of them cannot show is not
/// among them.
public func agreement(
    between source: Employee, and target: Employee, options: ComparisonOptions
) -> Agreement {
    var agreed = Agreement()
    for field in Field.compared {
        switch (sourceReading(field, of: source, options: options), target[field]) {
        case (.value(let one), .value(let other)) where Normalization.areEqual(one, other, in: field):
            agreed[field] = .value(other)
        case (let one, let other) where one.isEmpty && other.isEmpty: agreed[field] = .absent
        default: continue
        }
    }
    return agreed
}
