import Roster

/// The readings that both sides of a pair last held alike, by field: the base of a three-way comparison. A field in which
/// they never agreed has none.
public struct AgreedValues: Sendable, ExpressibleByDictionaryLiteral {
    /// Nearly all pairs agree in everything when they are first seen. Then the target's record itself is the list, and nothing
    /// is copied.
    private enum Storage: Sendable {
        case everything(Employee)
        /// By the stored numbers of the fields.
        case readings([Reading?])
    }

    private var storage = Storage.readings(Self.none)

    private static let none = [Reading?](repeating: nil, count: Field.byStoredNumber.count)

    public init() {}

    public init(dictionaryLiteral elements: (Field, Reading)...) {
        for (field, reading) in elements { self[field] = reading }
    }

    /// - Parameter target: a record that agrees with the other side in every field.
    init(everythingOf target: Employee) {
        storage = .everything(target)
    }

    /// The code is never among the agreed values: it is the key, and not compared.
    public subscript(field: Field) -> Reading? {
        get {
            switch storage {
            case .everything where field.kind == .code: nil
            case .everything(let target): target[field].isEmpty ? .absent : target[field]
            case .readings(let readings): readings[Int(field.storedNumber)]
            }
        }
        set {
            var readings = readings
            readings[Int(field.storedNumber)] = newValue
            storage = .readings(readings)
        }
    }

    private var readings: [Reading?] {
        switch storage {
        case .everything: Field.byStoredNumber.map { self[$0] }
        case .readings(let readings): readings
        }
    }

    /// The number of fields in which both sides agreed.
    public var count: Int { Field.allCases.count { self[$0] != nil } }

    /// Takes over each field in which the other has a reading. The rest stays.
    mutating func renew(by other: AgreedValues) {
        if case .everything = other.storage {
            self = other
            return
        }
        for field in Field.compared {
            if let reading = other[field] { self[field] = reading }
        }
    }
}

extension AgreedValues: Hashable {
    public static func == (left: AgreedValues, right: AgreedValues) -> Bool {
        Field.allCases.allSatisfy { left[$0] == right[$0] }
    }

    public func hash(into hasher: inout Hasher) {
        for field in Field.allCases { hasher.combine(self[field]) }
    }
}

/// The fields in which two records agree, with the target's readings. A field that either side cannot show is not among them.
public func agreedValues(
    of source: Employee, and target: Employee, options: ComparisonOptions
) -> AgreedValues {
    let agreeing = Field.compared.filter { field in
        switch (sourceReading(of: field, source: source, options: options), target[field]) {
        case (.value(let one), .value(let other)): Normalization.areEqual(one, other, in: field)
        case (let one, let other): one.isEmpty && other.isEmpty
        }
    }
    if agreeing.count == Field.compared.count { return AgreedValues(everythingOf: target) }
    var agreed = AgreedValues()
    for field in agreeing { agreed[field] = target[field].isEmpty ? .absent : target[field] }
    return agreed
}
