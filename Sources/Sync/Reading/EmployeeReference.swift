import Roster

/// The way in which a caller names one employee of a job.
public enum EmployeeReference: Hashable, Sendable {
    case code(EmployeeCode)
    case id(RecordID)

    var text: String {
        switch self {
        case .code(let code): code.text
        case .id(let id): id.text
        }
    }
}
