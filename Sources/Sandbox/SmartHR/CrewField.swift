/// The attributes of a crew that are text, a date, or a word of a fixed list. The raw value is the position in `Crew`.
enum CrewField: Int, CaseIterable, Sendable {
    case code, lastName, firstName, lastNameKana, firstNameKana, businessLastName, businessFirstName,
        businessLastNameKana, businessFirstNameKana, gender, birthDate, email, telephone, hireDate, resignationDate,
        resignationReason, status, establishment, employmentType, occupation, contractType, createdAt, updatedAt

    /// The key in SmartHR's JSON [C].
    var name: String { Self.keys[rawValue] }

    init?(name: String) {
        guard let index = Self.keys.firstIndex(of: name) else { return nil }
        self = Self.allCases[index]
    }

    /// In the order of the cases.
    private static let keys = [
        "emp_code",
        "last_name",
        "first_name",
        "last_name_yomi",
        "first_name_yomi",
        "business_last_name",
        "business_first_name",
        "business_last_name_yomi",
        "business_first_name_yomi",
        "gender",
        "birth_at",
        "email",
        "tel_number",
        "entered_at",
        "resigned_at",
        "resigned_reason",
        "emp_status",
        "biz_establishment_id",
        "emp_type",
        "occupation",
        "contract_type",
        "created_at",
        "updated_at",
    ]

    static let kana: [CrewField] = [.lastNameKana, .firstNameKana, .businessLastNameKana, .businessFirstNameKana]
    static let names: [CrewField] =
        [.lastName, .firstName, .businessLastName, .businessFirstName] + kana
    static let dates: [CrewField] = [.birthDate, .hireDate, .resignationDate]
    static let readOnly: [CrewField] = [.createdAt, .updatedAt]
    /// The basic attributes of the blank rule [S]. The seventh is the address, which is among `Crew.extras`.
    static let basic: [CrewField] = [.lastName, .firstName, .lastNameKana, .firstNameKana, .gender, .birthDate]
}
