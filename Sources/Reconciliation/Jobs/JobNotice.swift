import Roster

/// A fact about a job as a whole that a person should know before a sync. It is said once, and not in the rows.
public struct JobNotice: Hashable, Sendable {
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// A field that is blank for everybody. A service shows a field that the token may not read in the same way.
        case blankColumn
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
        }
    }
}
