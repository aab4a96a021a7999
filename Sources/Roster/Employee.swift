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
    public var businessName: BusinessName?

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
        businessName = nil
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
}
