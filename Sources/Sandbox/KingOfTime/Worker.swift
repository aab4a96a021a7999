/// The properties of a KING OF TIME employee that are text, a date or a word of a fixed list.
enum WorkerField: Int, CaseIterable, Sendable {
    case code, lastName, firstName, lastNamePhonetics, firstNamePhonetics, gender, birthDate, hiredDate,
        resignationDate, divisionCode, typeCode

    /// The key in KING OF TIME's JSON.
    var name: String { Self.keys[rawValue] }

    private static let keys = allCases.map { "\($0)" }

    static let required: [WorkerField] = [.divisionCode, .gender, .typeCode, .code, .lastName, .firstName]
    static let dates: [WorkerField] = [.birthDate, .hiredDate, .resignationDate]
    static let names: [WorkerField] = [.lastName, .firstName, .lastNamePhonetics, .firstNamePhonetics]
    static let kana: [WorkerField] = [.lastNamePhonetics, .firstNamePhonetics]
    static let optional: [WorkerField] = kana + dates
}

/// A person's record as KING OF TIME keeps it.
struct Worker: Registered {
    /// 従業員識別キー, which stays when the code changes.
    let id: String
    var emails: [String] = []
    var minutesADay: Int?
    private var texts: [String?]

    init(key: String) {
        id = key
        texts = Array(repeating: nil, count: WorkerField.allCases.count)
    }

    subscript(field: WorkerField) -> String? {
        get { texts[field.rawValue] }
        set { texts[field.rawValue] = newValue }
    }

    var code: String? { self[.code] }
}
