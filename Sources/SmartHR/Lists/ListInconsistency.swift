import Roster

/// The reason why the pages of a list do not fit together.
enum ListInconsistency: Error, Hashable {
    case totalChanged
    case anotherNumber(listed: Int, total: Int)
    case listedTwice
    /// `total` is `nil` for a list that goes on without a stated end.
    case tooLong(total: Int?, limit: Int)
    /// All pages were full, but some records were on two of them, and others on none.
    case unstableOrder(UnstableOrder)

    /// Whether another reading may succeed. An unstable order was read in rounds, which were attempts enough.
    var mayPassByItself: Bool {
        switch self {
        case .totalChanged, .anotherNumber, .listedTwice, .tooLong: true
        case .unstableOrder: false
        }
    }

    /// The end of a message.
    var reason: BilingualText {
        switch self {
        case .totalChanged: BilingualText(ja: "取得中に件数が変わりました", en: "the list changed while it was read")
        case .anotherNumber(let listed, let total):
            BilingualText(ja: "\(total)件のうち\(listed)件が返されました", en: "\(listed) of \(total) records were listed")
        case .listedTwice: BilingualText(ja: "同じレコードが2回返されました", en: "one record was listed twice")
        case .tooLong(let total?, let limit):
            BilingualText(
                ja: "件数が\(total)件で、上限の\(limit)件を超えています",
                en: "the total is \(total), and \(limit) records are the most that are read")
        case .tooLong(nil, let limit):
            BilingualText(
                ja: "上限の\(limit)件を超えても一覧が続きます",
                en: "the list goes on, and \(limit) records are the most that are read")
        case .unstableOrder(let order): order.reason
        }
    }
}
