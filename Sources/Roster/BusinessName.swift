/// ビジネスネーム: the name that SmartHR shows at work. Each part may be missing by itself.
public struct BusinessName: Hashable, Sendable {
    public var lastName: Reading
    public var firstName: Reading
    public var lastNameKana: Reading
    public var firstNameKana: Reading

    /// The parts of a name. All other fields are the same whichever name a person goes by.
    public static let parts: [Field] = [.lastName, .firstName, .lastNameKana, .firstNameKana]

    public init(lastName: Reading, firstName: Reading, lastNameKana: Reading, firstNameKana: Reading) {
        self.lastName = lastName
        self.firstName = firstName
        self.lastNameKana = lastNameKana
        self.firstNameKana = firstNameKana
    }

    /// The same reading for each part.
    public init(all reading: Reading) {
        self.init(lastName: reading, firstName: reading, lastNameKana: reading, firstNameKana: reading)
    }

    /// `nil` for a field that is not among `parts`.
    public subscript(field: Field) -> Reading? {
        switch field {
        case .lastName: lastName
        case .firstName: firstName
        case .lastNameKana: lastNameKana
        case .firstNameKana: firstNameKana
        default: nil
        }
    }
}

/// Keeps a business name behind one pointer, since few people have one and a list may hold a hundred thousand people.
final class SharedBusinessName: Hashable, Sendable {
    let name: BusinessName

    private init(_ name: BusinessName) {
        self.name = name
    }

    private static let absent = SharedBusinessName(BusinessName(all: .absent))
    private static let unreadable = SharedBusinessName(BusinessName(all: .unreadable))

    /// People without a business name share one object, and those whose name is hidden from the token another.
    static func sharing(_ name: BusinessName) -> SharedBusinessName {
        if name == absent.name { return absent }
        return name == unreadable.name ? unreadable : SharedBusinessName(name)
    }

    static func == (left: SharedBusinessName, right: SharedBusinessName) -> Bool {
        left === right || left.name == right.name
    }

    func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
