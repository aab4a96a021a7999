/// 従業員: one person's record on one side, in our terms. It holds the ten fields and the ids, nothing else.
///
/// The values stand aside behind one pointer, shared until one of the copies changes: lists of a hundred thousand are
/// joined, sorted, matched and kept in rows, and what is handed on so often should be small.
public struct Employee: Hashable, Sendable {
    private var aside: [EmployeeValues]

    /// A record of which nothing is known yet but its id.
    public init(id: RecordID) {
        aside = [EmployeeValues(id: id)]
    }

    public var id: RecordID { aside[0].id }

    public var employeeCode: Reading {
        get { aside[0].employeeCode }
        set { aside[0].employeeCode = newValue }
    }

    public var lastName: Reading {
        get { aside[0].lastName }
        set { aside[0].lastName = newValue }
    }

    public var firstName: Reading {
        get { aside[0].firstName }
        set { aside[0].firstName = newValue }
    }

    public var lastNameKana: Reading {
        get { aside[0].lastNameKana }
        set { aside[0].lastNameKana = newValue }
    }

    public var firstNameKana: Reading {
        get { aside[0].firstNameKana }
        set { aside[0].firstNameKana = newValue }
    }

    public var gender: Reading {
        get { aside[0].gender }
        set { aside[0].gender = newValue }
    }

    public var birthDate: Reading {
        get { aside[0].birthDate }
        set { aside[0].birthDate = newValue }
    }

    public var email: Reading {
        get { aside[0].email }
        set { aside[0].email = newValue }
    }

    public var hireDate: Reading {
        get { aside[0].hireDate }
        set { aside[0].hireDate = newValue }
    }

    public var resignationDate: Reading {
        get { aside[0].resignationDate }
        set { aside[0].resignationDate = newValue }
    }

    /// 予備のメールアドレス (KING OF TIME): the addresses after the first. They are never compared and always kept.
    public var spareEmails: [String] {
        get { aside[0].spareEmails }
        set { aside[0].spareEmails = newValue }
    }

    /// ビジネスネーム (SmartHR only).
    public var businessName: BusinessName? {
        get { aside[0].business?.name }
        set { aside[0].business = newValue.map(BusinessNameAside.of) }
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

/// What stands aside of an employee.
private struct EmployeeValues: Hashable, Sendable {
    let id: RecordID
    var employeeCode = Reading.unreadable
    var lastName = Reading.unreadable
    var firstName = Reading.unreadable
    var lastNameKana = Reading.unreadable
    var firstNameKana = Reading.unreadable
    var gender = Reading.unreadable
    var birthDate = Reading.unreadable
    var email = Reading.unreadable
    var hireDate = Reading.unreadable
    var resignationDate = Reading.unreadable
    var spareEmails: [String] = []
    var business: BusinessNameAside?

    init(id: RecordID) {
        self.id = id
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
