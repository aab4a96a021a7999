import Roster

extension ServiceRequirements {
    /// The demands of KING OF TIME.
    ///
    /// - `POST /employees` requires these four fields, besides division and working type [C].
    /// - A code has 3 to 10 half-width letters and digits [S].
    /// - It is not known [?] whether a required field can be erased, so none is.
    /// - `GET /employees` lists people as of `date` [C].
    /// - A new address gets a verification mail [S].
    /// - From the day after the resignation date on, the person cannot punch or sign in, and later punches are errors
    ///   (在職外勤務) [S, officestation.jp 18590, an OEM].
    static let kingOfTime = ServiceRequirements(
        requiredToCreate: required, neverBlank: required, employeeCodes: EmployeeCodeRule(lengths: 3...10),
        listsByDay: true, verifiesEmails: true, endsAccessAtResignation: true)

    private static let required: Set<Field> = [.employeeCode, .lastName, .firstName, .gender]
}
