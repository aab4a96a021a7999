/// A person's record as KING OF TIME stores it.
struct KingOfTimeEmployee: StoredRecord {
    /// The key (従業員識別キー), 64 hexadecimal digits. It stays when the code changes [C].
    let id: String
    /// The first one is メールアドレス, the rest are 予備のメールアドレス [I].
    var emails: [String] = []
    /// 日の契約労働時間 in minutes [C].
    var minutesPerDay: Int?
    private var texts: [String?]

    init(key: String) {
        id = key
        texts = Array(repeating: nil, count: EmployeeField.allCases.count)
    }

    subscript(field: EmployeeField) -> String? {
        get { texts[field.rawValue] }
        set { texts[field.rawValue] = newValue }
    }

    var code: String? { self[.code] }
}
