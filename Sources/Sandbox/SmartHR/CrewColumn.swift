/// One key of a crew in a response, and the source of its value.
struct CrewColumn: Sendable {
    enum Source: Sendable {
        case id
        case field(CrewField)
        /// The first field, or the second if the first is blank: ビジネスネーム優先 [S].
        case preferred(CrewField, else: CrewField)
        case employmentType
        /// The value that was written; by default this JSON text.
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

    /// The columns of the `fields` parameter [C]; all of them without it. Unknown names are ignored.
    static func columns(named names: [String]?) -> [CrewColumn] {
        guard let names else { return all }
        let wanted = Set(names)
        return all.filter { wanted.contains($0.name) }
    }

    /// Keys without any rule, with their value in a new record.
    static let plain: [(name: String, value: String)] = [
        ("department", "\"\""), ("departments", "[null]"), ("position", "\"\""), ("positions", "[]"),
        ("grade", "null"), ("job_category", "null"), ("recruitment_type", "null"),
        ("contract_renewal_type", "null"), ("contract_start_on", "null"), ("contract_end_on", "null"),
        ("payment_period", "null"), ("bank_accounts", "[]"), ("address", "null"), ("resident_card_address", "null"),
        ("emergency_relation_name", "null"), ("emergency_tel_number", "null"), ("tax_type", "null"),
        ("nationality_code", "null"), ("emp_ins_insured_person_number", "null"), ("has_spouse", "null"),
        ("profile_images", "[]"), ("custom_fields", "[]"), ("monthly_standard_income_updated_at", "null"),
    ]

    /// - Parameter hidden: the attributes that the token may not read. They are null, not left out [S].
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
        case .employmentType: writeEmploymentType(of: crew, to: &writer)
        case .extra(let fallback):
            if let written = crew.extras[name] { writer.value(written) } else { writer.raw(fallback) }
        }
    }

    private func writeEmploymentType(of crew: Crew, to writer: inout JSONBytes) {
        guard let type = MasterData.employmentTypes.first(where: { $0.preset == crew[.employmentType] }) else {
            writer.raw("null")
            return
        }
        writer.value(SmartHRMasters.employmentType(type))
    }
}

extension JSONBytes {
    mutating func crew(_ crew: Crew, columns: [CrewColumn], hidden: Set<String>) {
        list(columns, open: "{", close: "}") { writer, column in
            column.write(crew, hidden: hidden, to: &writer)
        }
    }
}
