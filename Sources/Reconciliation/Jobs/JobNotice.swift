import Roster

/// A fact about a job as a whole that a person should know before a sync. It is said once, and not in the rows.
public struct JobNotice: Hashable, Sendable {
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// A field that is blank for everybody. A service shows a field that the token may not read in the same way.
        case blankColumn
        /// The source is read as of a past day: a value that has changed since is older than the target's.
        case olderValues
        /// The base date lies ahead: the source does not show what changes until then, or shows it already.
        case notYetValues
    }

    public let code: Code
    /// The service concerned; `nil` if it is both.
    public let side: Side?
    /// The field concerned; `nil` if there is none.
    public let field: Field?

    public init(_ code: Code, side: Side? = nil, field: Field? = nil) {
        self.code = code
        self.side = side
        self.field = field
    }
}

extension JobNotice {
    /// The message for people, in both languages.
    public var text: BilingualText {
        switch code {
        case .blankColumn:
            BilingualText(
                ja: "\(side?.label ?? "")の\(field?.label.ja ?? "項目")は全員が空欄です。トークンに参照の権限がない場合も空欄に見えます。",
                en:
                    "In \(side?.label ?? "the service") the \(field?.label.en ?? "field") is blank for everybody. It also looks blank if the token may not read it."
            )
        case .olderValues:
            BilingualText(
                ja: "基準日が過去のため、KING OF TIMEからは基準日時点の値を取得しました。その後の変更は含まれず、SmartHRの新しい値を古い値で上書きすることがあります。",
                en:
                    "The base date is past, so KING OF TIME was read as of that day. Later changes are not included, and a newer value in SmartHR may be replaced by an older one."
            )
        case .notYetValues: notYetText
        }
    }

    /// KING OF TIME lists people as of a day [C]. SmartHR shows today's values only, without booked changes [S].
    private var notYetText: BilingualText {
        switch side {
        case .smartHR, nil:
            BilingualText(
                ja: "基準日が未来ですが、SmartHRから取得できるのは今日の値だけです。基準日までに予定されている変更は含まれません。",
                en:
                    "The base date lies ahead, but SmartHR shows today's values only. Changes that are booked until then are not included."
            )
        case .kingOfTime:
            BilingualText(
                ja: "基準日が未来のため、KING OF TIMEからは基準日時点の値を取得しました。まだ有効でない値を今日SmartHRに書き込むことがあります。",
                en:
                    "The base date lies ahead, so KING OF TIME was read as of that day. Values that are not valid yet may be written into SmartHR today."
            )
        }
    }

    /// The notice that the source's values are not those of today.
    /// - Parameters:
    ///   - listsByDay: whether the source lists people as of the base date.
    ///   - today: Japan's date at the fetch.
    public static func aboutBaseDate(
        of options: ComparisonOptions, listsByDay: Bool, today: CivilDate
    ) -> [JobNotice] {
        let (day, source) = (options.baseDate.day, options.direction.source)
        if day > today { return [JobNotice(.notYetValues, side: source)] }
        return day < today && listsByDay ? [JobNotice(.olderValues, side: source)] : []
    }
}
