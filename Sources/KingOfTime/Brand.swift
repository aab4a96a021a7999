/// The sibling brands: one product, four names; the API, the ten fields and the closed hours are the same [C].
public enum Brand: String, Hashable, Sendable, CaseIterable {
    case kingOfTime
    case touchOnTime
    case kintaikakumei
    case hatarakuSupport

    /// The name in messages.
    public var label: String {
        switch self {
        case .kingOfTime: "KING OF TIME"
        case .touchOnTime: "Touch On Time"
        case .kintaikakumei: "勤革時"
        case .hatarakuSupport: "おまかせ はたラクサポート"
        }
    }

    /// KING OF TIME's host [C], Touch On Time's the same [S]; those of the other two are not known [?] and must be set.
    public var defaultBaseURL: String? {
        switch self {
        case .kingOfTime, .touchOnTime: "https://api.kingtime.jp/v1.0"
        case .kintaikakumei, .hatarakuSupport: nil
        }
    }
}
