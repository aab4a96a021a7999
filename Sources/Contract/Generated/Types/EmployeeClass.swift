// Generated from schema/ by `swift run ContractTool generate`.

/// 変更差分: class of a source employee whom the comparison lists. `new` exists only in the source. `changed` and
/// `unchanged` exist on both sides, with and without a difference. `blocked` requires a decision or a correction first;
/// its findings give the reasons.
public enum EmployeeClass: String, ContractEnum {
    case new
    case changed
    case unchanged
    case blocked
}

extension EmployeeClass {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .new: BilingualText(ja: "新規登録", en: "New")
        case .changed: BilingualText(ja: "差分あり", en: "Changed")
        case .unchanged: BilingualText(ja: "差分なし", en: "Unchanged")
        case .blocked: BilingualText(ja: "要確認", en: "Blocked")
        }
    }
}
