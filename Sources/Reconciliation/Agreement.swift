import Roster

/// What both sides were last seen to hold alike, by field. A field on which they never agreed has none.
public struct Agreement: Sendable, ExpressibleByDictionaryLiteral {
    /// Nearly all pairs agree on everything when they are first seen, and then the record itself says on what.
    private enum Held: Sendable {
        case everything(Employee)
        /// By the stored numbers of the fields.
        case readings([Reading?])
    }

    private var held = Held.readings(Self.none)

    private static let none = [Reading?](repeating: nil, count: Field.allCases.count)

    public init() {}

    public init(dictionaryLiteral elements: (Field, Reading)...) {
        for (field, reading) in elements { self[field] = reading }
    }

    /// - Parameter target: of which each field agrees with the other side.
    init(everythingOf target: Employee) {
        held = .everything(target)
    }

    public subscript(field: Field) -> Reading? {
        get {
            switch held {
            case .everything where field == .employeeCode: nil
            case .everything(let target): target[field].isEmpty ? .absent : target[field]
            case .readings(let readings): readings[Int(field.storedNumber)]
            }
        }
        set {
            var readings = all
            readings[Int(field.storedNumber)] = newValue
            held = .readings(readings)
        }
    }

    private var all: [Reading?] {
        if case .readings(let readings) = held { readings } else { Field.byStoredNumber.map { self[$0] } }
    }

    public var count: Int { Field.allCases.reduce(0) { $0 + (self[$1] == nil ? 0 : 1) } }

    /// What the other agrees on counts from now on, the rest stays.
    mutating func renew(by other: Agreement) {
        if case .everything = other.held {
            self = other
            return
        }
        for field in Field.compared {
            if let reading = other[field] { self[field] = reading }
        }
    }
}

extension Agreement: Hashable {
    public static func == (left: Agreement, right: Agreement) -> Bool {
        Field.allCases.allSatisfy { left[$0] == right[$0] }
    }

    public func hash(into hasher: inout Hasher) {
        for field in Field.allCases { hasher.combine(self[field]) }
    }
}

/// The fields of which both sides hold the same, with what the target holds. A field that one of them cannot show is not
/// among them.
public func agreement(
    between source: Employee, and target: Employee, options: ComparisonOptions
) -> Agreement {
    let agreeing = Field.compared.filter { field in
        switch (sourceReading(field, of: source, options: options), target[field]) {
        case (.value(let one), .value(let other)): Normalization.areEqual(one, other, in: field)
        case (let one, let other): one.isEmpty && other.isEmpty
        }
    }
    if agreeing.count == Field.compared.count { return Agreement(everythingOf: target) }
    var agreed = Agreement()
    for field in agreeing { agreed[field] = target[field].isEmpty ? .absent : target[field] }
    return agreed
}
