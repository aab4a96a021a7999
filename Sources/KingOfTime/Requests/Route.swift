/// The resources that are used, as paths below the base URL.
///
/// The employee paths look the same, but reading takes the employee code and writing takes the key [C].
enum Route {
    static let company = "/company"
    static let divisions = "/divisions"
    static let workingTypes = "/working-types"
    static let employees = "/employees"
    static let employeeByCode = "/employees/{code}"
    static let employeeByKey = "/employees/{key}"
    static let tokenCheck = "/tokens/{token}/available"
}
