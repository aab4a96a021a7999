/// A person's record as SmartHR stores it.
struct Crew: StoredRecord {
    /// A UUID, given by SmartHR [C].
    let id: String
    /// Other attributes by key, as they were written.
    var extras: [String: JSONValue] = [:]
    private var texts: [String?]

    init(id: String) {
        self.id = id
        texts = Array(repeating: nil, count: CrewField.allCases.count)
        self[.status] = "employed"
    }

    subscript(field: CrewField) -> String? {
        get { texts[field.rawValue] }
        set { texts[field.rawValue] = newValue }
    }

    var code: String? { self[.code] }

    func isBlank(_ field: CrewField) -> Bool { (self[field] ?? "").isEmpty }
}
