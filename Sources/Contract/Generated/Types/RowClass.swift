// Generated from schema/ by `swift run ContractTool generate`.

/// 変更差分: class of a row of the comparison. The first four are those of `EmployeeClass`. `leftOut` is a source employee
/// whom the job leaves out. `targetOnly` is an active employee of the target whom the source does not list. Rows of the
/// last two classes appear only if the class is asked for. They have a `reason`, are not part of `counts` and of the
/// digest, and cannot be selected for a sync.
public enum RowClass: String, ContractEnum {
    case new
    case changed
    case unchanged
    case blocked
    case leftOut
    case targetOnly
}

extension RowClass {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .new: BilingualText(ja: "新規登録", en: "New")
        case .changed: BilingualText(ja: "差分あり", en: "Changed")
        case .unchanged: BilingualText(ja: "差分なし", en: "Unchanged")
        case .blocked: BilingualText(ja: "要確認", en: "Blocked")
        case .leftOut: BilingualText(ja: "対象外", en: "Left out")
        case .targetOnly: BilingualText(ja: "連携先のみ", en: "Only in the target")
        }
    }
}
