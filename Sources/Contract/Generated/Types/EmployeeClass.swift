// Generated from schema/ by `swift run ContractTool generate`.

/// 変更差分: what the comparison says of one source employee. Each has exactly one.
public enum EmployeeClass: String, ContractWord {
    case new
    case changed
    case unchanged
    case blocked
}

extension EmployeeClass {
    /// What people read.
    public var label: BilingualText {
        switch self {
        case .new: BilingualText(ja: "新規登録", en: "New: in the source, not in the target")
        case .changed: BilingualText(ja: "差分あり", en: "Changed: on both sides, with a difference")
        case .unchanged: BilingualText(ja: "差分なし", en: "Unchanged: on both sides, without one")
        case .blocked: BilingualText(ja: "要確認", en: "Blocked: a person has to look first; the findings say why")
        }
    }
}
