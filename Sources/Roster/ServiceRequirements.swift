/// The demands of one service on the records that are written to it, and its ability to list them as of a day.
///
/// The client of each service states its own, with the source of each rule, and the port hands them over. Comparing and
/// planning go by this value, so that they need no rule by the name of a service.
public struct ServiceRequirements: Hashable, Sendable {
    /// Fields without which the service creates nobody.
    public let requiredToCreate: Set<Field>

    /// Fields that the service does not let anyone erase.
    public let neverBlank: Set<Field>

    /// Text fields in which the service takes full-width katakana and refuses everything else.
    public let katakanaOnly: Set<Field>

    /// The codes that the service takes; `nil` if it takes any.
    public let employeeCodes: EmployeeCodeRule?

    /// Whether the service can list people as of another day than today.
    public let listsByDay: Bool

    /// Whether the service sends a mail to each address that is new to a record, so that its owner confirms it.
    public let verifiesEmails: Bool

    /// Whether the person can no longer punch or sign in from the day after the resignation date, so that later punches are
    /// errors.
    public let endsAccessAtResignation: Bool

    public init(
        requiredToCreate: Set<Field> = [], neverBlank: Set<Field> = [], katakanaOnly: Set<Field> = [],
        employeeCodes: EmployeeCodeRule? = nil, listsByDay: Bool = false, verifiesEmails: Bool = false,
        endsAccessAtResignation: Bool = false
    ) {
        self.requiredToCreate = requiredToCreate
        self.neverBlank = neverBlank
        self.katakanaOnly = katakanaOnly
        self.employeeCodes = employeeCodes
        self.listsByDay = listsByDay
        self.verifiesEmails = verifiesEmails
        self.endsAccessAtResignation = endsAccessAtResignation
    }
}
