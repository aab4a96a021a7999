/// 従業員: one person's record on one side, in our terms. It holds the ten fields and the ids, nothing else.
///
/// The values stand aside behind one pointer, shared until one of the copies changes: lists of a hundred thousand are
/// joined, sorted, matched and kept in rows, and what is handed on so often should be small.
public struct Employee: Hashable, Sendable {
    private var aside: [Aside]

    /// - Parameter values: what is known of it; nothing unless given.
    public init(id: RecordID, _ values: EmployeeValues = EmployeeValues(), businessName: BusinessName? = nil) {
        aside = [Aside(id: id, values: values, business: businessName.map(BusinessNameAside.of))]
    }

    public var id: RecordID { aside[0].id }

    public var employeeCode: Reading {
        get { aside[0].values.employeeCode }
        set { aside[0].values.employeeCode = newValue }
    }

    public var lastName: Reading {
        get { aside[0].values.lastName }
        set { aside[0].values.lastName = newValue }
    }

    public var firstName: Reading {
        get { aside[0].values.firstName }
        set { aside[0].values.firstName = newValue }
    }

    public var lastNameKana: Reading {
        get { aside[0].values.lastNameKana }
        set { aside[0].values.lastNameKana = newValue }
    }

    public var firstNameKana: Reading {
        get { aside[0].values.firstNameKana }
        set { aside[0].values.firstNameKana = newValue }
    }

    public var gender: Reading {
        get { aside[0].values.gender }
        set { aside[0].values.gender = newValue }
    }

    public var birthDate: Reading {
        get { aside[0].values.birthDate }
        set { aside[0].values.birthDate = newValue }
    }

    public var email: Reading {
        get { aside[0].values.email }
        set { aside[0].values.email = newValue }
    }

    public var hireDate: Reading {
        get { aside[0].values.hireDate }
        set { aside[0].values.hireDate = newValue }
    }

    public var resignationDate: Reading {
        get { aside[0].values.resignationDate }
        set { aside[0].values.resignationDate = newValue }
    }

    /// 予備のメールアドレス (KING OF TIME): the addresses after the first. They are never compared and always kept.
    public var spareEmails: [String] {
        get { aside[0].values.spareEmails }
        set { aside[0].values.spareEmails = newValue }
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
private struct Aside: Hashable, Sendable {
    let id: RecordID
    var values: EmployeeValues
    var business: BusinessNameAside?
}

/// The values of a record, as they are gathered while it is read.
public struct EmployeeValues: Hashable, Sendable {
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
    public var spareEmails: [String] = []

    /// The same reading for each of the ten fields.
    public init(all reading: Reading = .unreadable) {
        employeeCode = reading
        lastName = reading
        firstName = reading
        lastNameKana = reading
        firstNameKana = reading
        gender = reading
        birthDate = reading
        email = reading
        hireDate = reading
        resignationDate = reading
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
