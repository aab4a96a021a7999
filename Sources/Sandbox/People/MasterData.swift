/// The fixed masters of both services: companies, establishments, divisions and types. No request changes them.
///
/// The ids have the forms of the real ones: UUIDs in SmartHR, short codes and 64 hexadecimal digits in KING OF TIME
/// [C].
enum MasterData {
    struct Choice: Sendable {
        let id: String
        let name: String
    }

    static let smartHRCompany = Choice(id: "c0c5d8a0-0000-4000-8000-000000000001", name: "架空商事株式会社")
    /// The further companies of a tenant that has several.
    static let smartHRAffiliates = [
        Choice(id: "c0c5d8a0-0000-4000-8000-000000000002", name: "架空物流株式会社"),
        Choice(id: "c0c5d8a0-0000-4000-8000-000000000003", name: "架空フーズ株式会社"),
    ]
    static let establishments = [
        Choice(id: "b1c5d8a0-0000-4000-8000-000000000001", name: "本社"),
        Choice(id: "b1c5d8a0-0000-4000-8000-000000000002", name: "大阪支店"),
        Choice(id: "b1c5d8a0-0000-4000-8000-000000000003", name: "福岡営業所"),
    ]
    /// The presets of `emp_type` [C].
    static let employmentTypes = [
        ("full_timer", "正社員"), ("contract_worker", "契約社員"), ("part_timer", "パート・アルバイト"),
        ("board_member", "役員"), ("permatemp", "派遣社員"), ("outsourcing_contractor", "業務委託"), ("etc", "その他"),
    ].enumerated().map { index, type in
        (id: "e2c5d8a0-0000-4000-8000-00000000000\(index + 1)", preset: type.0, name: type.1)
    }
    static let departments = [
        Choice(id: "d3c5d8a0-0000-4000-8000-000000000001", name: "営業部"),
        Choice(id: "d3c5d8a0-0000-4000-8000-000000000002", name: "人事部"),
    ]

    static let kingOfTimeCompanyKey = "c0ffee00" + String(repeating: "0123456789abcdef", count: 3) + "00000000"
    static let divisions = [
        Choice(id: "1000", name: "本社"), Choice(id: "2000", name: "大阪支店"), Choice(id: "3000", name: "福岡営業所"),
    ]
    static let workingTypes = [
        Choice(id: "1", name: "正社員"), Choice(id: "2", name: "契約社員"), Choice(id: "3", name: "パート・アルバイト"),
    ]
}
