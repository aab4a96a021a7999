import Roster

extension Client {
    public var requirements: ServiceRequirements { .kingOfTime }
}

extension ServiceRequirements {
    /// `POST /employees` needs these four besides division and working type [C]; what is required cannot be erased [?].
    /// `GET /employees` lists people as of `date` [C].
    static let kingOfTime = ServiceRequirements(
        requiredToCreate: required, neverBlank: required, listsByDay: true)

    private static let required: Set<Field> = [.employeeCode, .lastName, .firstName, .gender]
}
