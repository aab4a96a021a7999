import Roster

/// The facts about a list whose order changed from request to request, for the message.
struct UnstableOrder: Hashable {
    /// The different records that were seen.
    let seen: Int
    let total: Int
    /// The seen records without a sort key of their own: they have none, or share it.
    let tied: Int
    /// The name of the sort key; `nil` for a list without one.
    let sortKey: BilingualText?

    var reason: BilingualText {
        let missing = BilingualText(
            ja: "\(total)件のうち\(seen)件しか確認できませんでした", en: "\(seen) of \(total) records were seen")
        guard let sortKey, tied > 0 else {
            return BilingualText(
                ja: "一覧の順序がリクエストのたびに変わるため、\(missing.ja)",
                en: "\(missing.en), as the order of the list changes from request to request")
        }
        return BilingualText(
            ja: """
                \(sortKey.ja)がない、または重複している\(tied)人の順序がリクエストのたびに変わるため、\(missing.ja)。\
                この\(tied)人に固有の\(sortKey.ja)を登録すると解消します
                """,
            en: """
                \(missing.en), as the order of the \(tied) people without \(sortKey.en) of their own changes from \
                request to request; give them one each
                """)
    }
}
