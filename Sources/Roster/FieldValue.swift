/// 性別, as the family register has it.
public enum Gender: String, Hashable, Sendable, CaseIterable {
    case male
    case female
}

/// One field's value, typed.
public enum FieldValue: Hashable, Sendable {
    case text(String)
    case gender(Gender)
    case date(CivilDate)

    /// The value as text: names as they stand, `male`/`female`, `YYYY-MM-DD`.
    public var text: String {
        switch self {
        case .text(let text): text
        case .gender(let gender): gender.rawValue
        case .date(let date): date.description
        }
    }

    /// Texts are the same whether composed or decomposed, but 神 (U+FA19) and 神 (U+795E) are two; see `isSameText`.
    public static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.text(let one), .text(let other)): one.isSameText(as: other)
        case (.gender(let one), .gender(let other)): one == other
        case (.date(let one), .date(let other)): one == other
        case (.text, _), (.gender, _), (.date, _): false
        }
    }
}
