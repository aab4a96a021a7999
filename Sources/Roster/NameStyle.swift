/// 従業員氏名の設定: the name that SmartHR→KING OF TIME sends. The other direction always writes
/// the legal name.
public enum NameStyle: String, Hashable, Sendable, CaseIterable {
    /// 本名
    case legal
    /// ビジネスネーム, falling back to the legal name where it is blank.
    case business
}
