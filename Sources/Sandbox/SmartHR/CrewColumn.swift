/// One key of a crew in an answer.
struct CrewColumn: Sendable {
    enum Source: Sendable {
        case id
        case field(CrewField)
        /// The business name if there is one, else the legal name.
        case preferred(CrewField, else: CrewField)
        case employmentType
        /// What was written, or this.
        case extra([UInt8])
    }

    let name: String
    private let key: [UInt8]
    let source: Source

    init(_ name: String, _ source: Source) {
        self.name = name
        self.source = source
        key = Array("\"\(name)\":".utf8)
    }

    /// All keys in the order in which they are sent.
    static let all: [CrewColumn] =
        [CrewColumn("id", .id), CrewColumn("user_id", .extra(Array("null".utf8)))]
        + CrewField.allCases.filter { !CrewField.readOnly.contains($0) }.map { CrewColumn($0.name, .field($0)) }
        + [
            CrewColumn("preferred_last_name", .preferred(.businessLastName, else: .lastName)),
            CrewColumn("preferred_first_name", .preferred(.businessFirstName, else: .firstName)),
            CrewColumn("preferred_last_name_yomi", .preferred(.businessLastNameKana, else: .lastNameKana)),
            CrewColumn("preferred_first_name_yomi", .preferred(.businessFirstNameKana, else: .firstNameKana)),
            CrewColumn("employment_type", .employmentType),
        ]
        + plain.map { CrewColumn($0.name, .extra(Array($0.value.utf8))) }
        + CrewField.readOnly.map { CrewColumn($0.name, .field($0)) }

    /// Those asked for with `fields`; unknown names are passed over.
    static func named(_ names: [String]?) -> [CrewColumn] {
        guard let names else { return all }
        let wanted = Set(names)
        return all.filter { wanted.contains($0.name) }
    }

    /// The keys that no rule here looks at, with their value in a fresh record.
    static let plain: [(name: String, value: String)] = [
        ("department", "\"\""), ("departments", "[null]"), ("position", "\"\""), ("positions", "[]"),
        ("grade", "null"), ("job_category", "null"), ("recruitment_type", "null"),
        ("contract_renewal_type", "null"), ("contract_start_on", "null"), ("contract_end_on", "null"),
        ("payment_period", "null"), ("bank_accounts", "[]"), ("address", "null"), ("resident_card_address", "null"),
        ("emergency_relation_name", "null"), ("emergency_tel_number", "null"), ("tax_type", "null"),
        ("nationality_code", "null"), ("emp_ins_insured_person_number", "null"), ("has_spouse", "null"),
        ("profile_images", "[]"), ("custom_fields", "[]"), ("monthly_standard_income_updated_at", "null"),
    ]

    func write(_ crew: Crew, hidden: Set<String>, to writer: inout JSONBytes) {
        writer.raw(key)
        if hidden.contains(name) {
            writer.raw("null")
            return
        }
        switch source {
        case .id: writer.string(crew.id)
        case .field(let field): writer.optional(crew[field])
        case .preferred(let field, let other): writer.optional(crew[crew.isBlank(field) ? other : field])
        case .employmentType: writeEmploymentType(crew, to: &writer)
        case .extra(let fallback):
            if let written = crew.extras[name] { writer.value(written) } else { writer.raw(fallback) }
        }
    }

    private func writeEmploymentType(_ crew: Crew, to writer: inout JSONBytes) {
        guard let type = Masters.employmentTypes.first(where: { $0.preset == crew[.employmentType] }) else {
            writer.raw("null")
            return
        }
        writer.value(SmartHRMasters.employmentType(type))
    }
}

extension JSONBytes {
    mutating func crew(_ crew: Crew, _ columns: [CrewColumn], hidden: Set<String>) {
        list(columns, "{", "}") { writer, column in column.write(crew, hidden: hidden, to: &writer) }
    }
}
