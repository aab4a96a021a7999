import Contract
import Roster
import Sync

extension EmployeeReference {
    /// The employee that a caller names by `employeeCode` or by `id`. An employee without a code has only an id.
    ///
    /// Decoding has checked already that exactly one is given: the schema says `oneOf`. The two optionals have two more
    /// combinations nevertheless, and these get the same answer.
    /// - Throws: a fault, unless exactly one of the two is given.
    init(employeeCode: String?, id: String?) throws(ContractFault) {
        switch (employeeCode, id) {
        case (let code?, nil): self = .code(Roster.EmployeeCode(code))
        case (nil, let id?): self = .id(RecordID(id))
        default:
            throw ContractFault(
                path: "", rule: .oneOf, message: "needs one of `employeeCode`, `id`",
                messageJa: "`employeeCode`、`id`のいずれか一つが必要です")
        }
    }
}
