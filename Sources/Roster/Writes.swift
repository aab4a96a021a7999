/// A person to be created in the target.
public struct NewEmployee: Hashable, Sendable {
    public var code: EmployeeCode
    /// The values to send, by field; the code is not among them. A field that is not here is not sent.
    public var values: [Field: FieldValue]
    public var placement: Placement

    public init(code: EmployeeCode, values: [Field: FieldValue], placement: Placement) {
        self.code = code
        self.values = values
        self.placement = placement
    }
}

/// Where a new person belongs in the target. Existing people's placement is never read or written.
public enum Placement: Hashable, Sendable {
    /// 所属事業所 (SmartHR), by its id.
    case smartHR(businessEstablishmentID: String)
    /// 所属 and 雇用区分 (KING OF TIME), by their codes.
    case kingOfTime(divisionCode: String, workingTypeCode: String)
}

/// What is to change in one existing record of the target. Only what differs is in it.
public struct EmployeeChanges: Hashable, Sendable {
    /// New values by field.
    public var values: [Field: FieldValue]
    /// Fields to erase, each named by the caller. A field is never in both.
    public var cleared: Set<Field>
    /// The spare addresses as they were read, to be kept behind a new first one (KING OF TIME).
    public var spareEmails: [String]

    public init(values: [Field: FieldValue], cleared: Set<Field> = [], spareEmails: [String] = []) {
        self.values = values
        self.cleared = cleared
        self.spareEmails = spareEmails
    }

    public var isEmpty: Bool { values.isEmpty && cleared.isEmpty }
}
