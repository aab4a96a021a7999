/// The content of a new record in the target.
public struct NewEmployee: Hashable, Sendable {
    public var code: EmployeeCode
    /// The values to send; the code is not among them. A field without a value is not sent.
    public var values: [Field: FieldValue]
    public var placement: Placement

    public init(code: EmployeeCode, values: [Field: FieldValue], placement: Placement) {
        self.code = code
        self.values = values
        self.placement = placement
    }
}

/// The unit in the target to which a new person is assigned. The placement of existing people is never read or written.
public enum Placement: Hashable, Sendable {
    /// 所属事業所 (SmartHR), by its id.
    case smartHR(businessEstablishmentID: String)
    /// 所属 and 雇用区分 (KING OF TIME), by their codes.
    case kingOfTime(divisionCode: String, workingTypeCode: String)
}

/// The changes to one existing record of the target: nothing but the fields that differ.
public struct EmployeeChanges: Hashable, Sendable {
    /// The new values by field.
    public var values: [Field: FieldValue]
    /// Fields to erase; the caller has named each of them. No field is in both.
    public var cleared: Set<Field>
    /// The spare addresses to send after a new first one, since KING OF TIME may drop those that are left out [I].
    public var spareEmails: [String]

    public init(values: [Field: FieldValue], cleared: Set<Field> = [], spareEmails: [String] = []) {
        self.values = values
        self.cleared = cleared
        self.spareEmails = spareEmails
    }

    public var isEmpty: Bool { values.isEmpty && cleared.isEmpty }

    /// The code that the record gets, if it gets another one.
    public var newCode: EmployeeCode? {
        if case .text(let text) = values[.employeeCode] { EmployeeCode(text) } else { nil }
    }
}
