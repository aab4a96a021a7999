import Contract
import Roster
import Sync

/// The employee that a caller names by `employeeCode` or by `id`, one of the two.
func reference(_ code: String?, _ id: String?) throws(ContractFault) -> EmployeeReference {
    switch (code, id) {
    case (let code?, nil): .code(Roster.EmployeeCode(code))
    case (nil, let id?): .id(RecordID(id))
    default:
        throw ContractFault(
            path: "", rule: .oneOf, message: "needs one of `employeeCode`, `id`",
            messageJa: "`employeeCode`、`id`のいずれか一つが必要です")
    }
}
