/// The masters of SmartHR as JSON, with the keys of the documentation [C].
enum SmartHRMasters {
    private static let createdAt = JSONValue.string("2018-04-01T09:00:00.000+09:00")

    /// 雇用形態. `code` exists since 2024-09-30 [C].
    static func employmentType(_ type: (id: String, preset: String, name: String)) -> JSONValue {
        .object([
            "id": .string(type.id), "name": .string(type.name), "preset_type": .string(type.preset), "code": .null,
        ])
    }

    static let employmentTypes = MasterData.employmentTypes.map(employmentType)

    /// 会社. All establishments belong to the first one.
    static let companies = ([MasterData.smartHRCompany] + MasterData.smartHRAffiliates).map(company)

    private static func company(_ company: MasterData.Choice) -> JSONValue {
        .object([
            "id": .string(company.id), "name": .string(company.name), "code": .null, "corporate_number": .null,
            "address": .null, "tel_number": .null, "owner_id": .null, "created_at": createdAt, "updated_at": createdAt,
        ])
    }

    /// 事業所. Required for a new employee by the official integration [S].
    static let establishments: [JSONValue] = MasterData.establishments.map { establishment in
        .object([
            "id": .string(establishment.id), "name": .string(establishment.name),
            "company_id": .string(MasterData.smartHRCompany.id),
            "hel_ins_type": "kyokai_kenpo", "hel_ins_name": .null,
            "soc_ins_name": .string(MasterData.smartHRCompany.name),
            "soc_ins_owner_id": .null, "soc_ins_address": .null, "soc_ins_tel_number": .null,
            "lab_ins_name": .string(MasterData.smartHRCompany.name), "lab_ins_owner_id": .null,
            "lab_ins_address": .null,
            "lab_ins_tel_number": .null, "jurisdiction_tax": .null, "salary_payer_address": .null,
            "created_at": createdAt, "updated_at": createdAt,
        ])
    }

    /// 部署. No employee of the sandbox has one.
    static let departments: [JSONValue] = MasterData.departments.enumerated().map { index, department in
        .object([
            "id": .string(department.id), "name": .string(department.name), "full_name": .string(department.name),
            "position": .integer(index + 1), "code": .null, "parent": .null, "children": .array([]),
            "company_id": .string(MasterData.smartHRCompany.id), "created_at": createdAt, "updated_at": createdAt,
        ])
    }
}
