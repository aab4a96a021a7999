/// 変更差分: the result of the comparison for one person.
///
/// Each source employee whom the comparison lists has one of the first four classes. The last two are of people whom it does
/// not list. They are counted and shown on request, and never selected or written.
public enum EmployeeClass: String, Hashable, Sendable, CaseIterable {
    /// 新規登録: in the source, not in the target.
    case new
    /// 差分あり: on both sides, with a difference.
    case changed
    /// 差分なし: on both sides, without one.
    case unchanged
    /// 要確認: a person has to look first; the row's findings say why.
    case blocked
    /// 対象外: in the source, and left out; the row's reason says why.
    case leftOut
    /// 連携先のみ: active in the target, and not listed in the source; the row's reason says why.
    case targetOnly

    /// The classes of the people whom the comparison lists.
    public static let listed: Set<EmployeeClass> = [.new, .changed, .unchanged, .blocked]

    /// Whether a caller can select people of this class for a sync.
    public var isSelectable: Bool { Self.listed.contains(self) }
}
