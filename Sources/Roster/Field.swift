/// The ten fields that the two services share, by their contract names and in the order in which they are shown.
public enum Field: String, Hashable, Sendable, CaseIterable {
    case employeeCode
    case lastName
    case firstName
    case lastNameKana
    case firstNameKana
    case gender
    case birthDate
    case email
    case hireDate
    case resignationDate

    /// The nine that are compared once the code has matched two records.
    public static let compared: [Field] = allCases.filter { $0 != .employeeCode }
}

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
