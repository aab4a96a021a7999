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
}
