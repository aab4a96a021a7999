/// 従業員: one person's record on one side, in our terms. It holds the ten fields and the ids, nothing else.
public struct Employee: Hashable, Sendable {
    public let id: RecordID
    public var employeeCode: Reading
    public var lastName: Reading
    public var firstName: Reading
    public var lastNameKana: Reading
    public var firstNameKana: Reading
    public var gender: Reading
    public var birthDate: Reading
    public var email: Reading
    public var hireDate: Reading
    public var resignationDate: Reading
    /// 予備のメールアドレス (KING OF TIME): the addresses after the first. They are never compared and always kept.
    public var spareEmails: [String]
    /// ビジネスネーム (SmartHR only).
    public var businessName: BusinessName? {
        get { business?.name }
        set { business = newValue.map(BusinessNameAside.of) }
    }
    private var business: BusinessNameAside?

    /// A record of which nothing is known yet but its id.
    public init(id: RecordID) {
        self.id = id
        employeeCode = .unreadable
        lastName = .unreadable
        firstName = .unreadable
        lastNameKana = .unreadable
        firstNameKana = .unreadable
        gender = .unreadable
        birthDate = .unreadable
        email = .unreadable
        hireDate = .unreadable
        resignationDate = .unreadable
        spareEmails = []
        business = nil
    }

    /// The code, if the record has a readable one.
    public var code: EmployeeCode? {
        if case .value(.text(let text)) = employeeCode { EmployeeCode(text) } else { nil }
    }

    public subscript(field: Field) -> Reading {
        get {
            switch field {
            case .employeeCode: employeeCode
            case .lastName: lastName
            case .firstName: firstName
            case .lastNameKana: lastNameKana
            case .firstNameKana: firstNameKana
            case .gender: gender
            case .birthDate: birthDate
            case .email: email
            case .hireDate: hireDate
            case .resignationDate: resignationDate
            }
        }
        set {
            switch field {
            case .employeeCode: employeeCode = newValue
            case .lastName: lastName = newValue
            case .firstName: firstName = newValue
            case .lastNameKana: lastNameKana = newValue
            case .firstNameKana: firstNameKana = newValue
            case .gender: gender = newValue
            case .birthDate: birthDate = newValue
            case .email: email = newValue
            case .hireDate: hireDate = newValue
            case .resignationDate: resignationDate = newValue
            }
        }
    }
}

/// ビジネスネーム: the name that SmartHR shows at work. Each part may be missing by itself.
public struct BusinessName: Hashable, Sendable {
    public var lastName: Reading
    public var firstName: Reading
    public var lastNameKana: Reading
    public var firstNameKana: Reading

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
}

/// A business name kept beside the record: few people have one, and a list may hold a hundred thousand.
private final class BusinessNameAside: Hashable, Sendable {
    let name: BusinessName

    private init(_ name: BusinessName) {
        self.name = name
    }

    private static let absent = BusinessNameAside(BusinessName(all: .absent))
    private static let unreadable = BusinessNameAside(BusinessName(all: .unreadable))

    /// Those who have none share one.
    static func of(_ name: BusinessName) -> BusinessNameAside {
        if name == absent.name { return absent }
        return name == unreadable.name ? unreadable : BusinessNameAside(name)
    }

    static func == (left: BusinessNameAside, right: BusinessNameAside) -> Bool {
        left === right || left.name == right.name
    }

    func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
