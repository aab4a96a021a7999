/// 変更差分: the result of the comparison for one source employee. Each has exactly one class.
public enum EmployeeClass: String, Hashable, Sendable, CaseIterable {
    /// 新規登録: in the source, not in the target.
    case new
    /// 差分あり: on both sides, with a difference.
    case changed
    /// 差分なし: on both sides, without one.
    case unchanged
    /// 要確認: a person has to look first; the row's findings say why.
    case blocked
}
