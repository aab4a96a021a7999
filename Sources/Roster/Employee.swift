/// 従業員: one person's record on one side, in our terms. It holds the fields, the id and the business name, nothing else.
///
/// Copies share their content until one of them changes (copy-on-write), and are two pointers wide: lists of a hundred thousand
/// people are joined, sorted, matched and kept in rows. The readings are the nearer ones, since comparing is what takes time.
public struct Employee: Hashable, Sendable {
    /// By the stored numbers of the fields. Their order means nothing outside this module.
    public private(set) var readings: [Reading]
    /// Always one element: an array brings copy-on-write and `Sendable` with it.
    private var other: [Other]

    private struct Other: Hashable, Sendable {
        let id: RecordID
        var spareEmails: [String]
        var businessName: SharedBusinessName?
        var employmentStatus: EmploymentStatus?
    }

    /// - Parameter values: what has been read of the person; every field is unreadable unless given.
    public init(id: RecordID, _ values: EmployeeValues = EmployeeValues(), businessName: BusinessName? = nil) {
        readings = values.readings
        let businessName = businessName.map(SharedBusinessName.sharing)
        other = [Other(id: id, spareEmails: values.spareEmails, businessName: businessName)]
    }

    public var id: RecordID { other[0].id }

    public subscript(field: Field) -> Reading {
        get { readings[Int(field.storedNumber)] }
        set { readings[Int(field.storedNumber)] = newValue }
    }

    /// 予備のメールアドレス (KING OF TIME): the addresses after the first. They are never compared and always kept.
    public var spareEmails: [String] {
        get { other[0].spareEmails }
        set { other[0].spareEmails = newValue }
    }

    /// ビジネスネーム (SmartHR only).
    public var businessName: BusinessName? {
        get { other[0].businessName?.name }
        set { other[0].businessName = newValue.map(SharedBusinessName.sharing) }
    }

    /// 在籍状況 (SmartHR only); `nil` if it is not known.
    public var employmentStatus: EmploymentStatus? {
        get { other[0].employmentStatus }
        set { other[0].employmentStatus = newValue }
    }

    /// The code, if the record has a readable one.
    public var code: EmployeeCode? {
        if case .value(.text(let text)) = self[.employeeCode] { EmployeeCode(text) } else { nil }
    }
}

/// The readings of a record, one for each field, as they are gathered while it is read.
public struct EmployeeValues: Hashable, Sendable {
    /// By the stored numbers of the fields.
    fileprivate(set) var readings: [Reading]
    public var spareEmails: [String] = []

    /// The same reading for each field.
    public init(all reading: Reading = .unreadable) {
        readings = [Reading](repeating: reading, count: Field.byStoredNumber.count)
    }

    public subscript(field: Field) -> Reading {
        get { readings[Int(field.storedNumber)] }
        set { readings[Int(field.storedNumber)] = newValue }
    }
}

/// Short names for `employee[.lastName]` and its like. A new field works without one.
extension Employee {
    public var employeeCode: Reading {
        get { self[.employeeCode] }
        set { self[.employeeCode] = newValue }
    }
    public var lastName: Reading {
        get { self[.lastName] }
        set { self[.lastName] = newValue }
    }
    public var firstName: Reading {
        get { self[.firstName] }
        set { self[.firstName] = newValue }
    }
    public var lastNameKana: Reading {
        get { self[.lastNameKana] }
        set { self[.lastNameKana] = newValue }
    }
    public var firstNameKana: Reading {
        get { self[.firstNameKana] }
        set { self[.firstNameKana] = newValue }
    }
    public var gender: Reading {
        get { self[.gender] }
        set { self[.gender] = newValue }
    }
    public var birthDate: Reading {
        get { self[.birthDate] }
        set { self[.birthDate] = newValue }
    }
    public var email: Reading {
        get { self[.email] }
        set { self[.email] = newValue }
    }
    public var hireDate: Reading {
        get { self[.hireDate] }
        set { self[.hireDate] = newValue }
    }
    public var resignationDate: Reading {
        get { self[.resignationDate] }
        set { self[.resignationDate] = newValue }
    }
}
