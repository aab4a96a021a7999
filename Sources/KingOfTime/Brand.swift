/// KING OF TIME and its sibling brands: one product under four names. API, fields and closed hours are the same [C].
public enum Brand: String, Hashable, Sendable, CaseIterable {
    case kingOfTime
    case touchOnTime
    case kintaikakumei
    case hatarakuSupport

    /// The name in messages, in both languages.
    public var label: String {
        switch self {
        case .kingOfTime: "KING OF TIME"
        case .touchOnTime: "Touch On Time"
        case .kintaikakumei: "勤革時"
        case .hatarakuSupport: "おまかせ はたラクサポート"
        }
    }

    /// The base URL, where it is known: KING OF TIME's own [C], which Touch On Time shares [S]. Those of the other two
    /// are not known [?], so the settings must name them.
    public var defaultBaseURL: String? {
        switch self {
        case .kingOfTime, .touchOnTime: "https://api.kingtime.jp/v1.0"
        case .kintaikakumei, .hatarakuSupport: nil
        }
    }
}
