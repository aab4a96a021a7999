/// The lists of SmartHR that are not people.
enum SmartHRMasters {
    private static let createdAt = JSONValue.string("2018-04-01T09:00:00.000+09:00")

    static func employmentType(_ type: (id: String, preset: String, name: String)) -> JSONValue {
        .object([
            "id": .string(type.id), "name": .string(type.name), "preset_type": .string(type.preset), "code": .null,
        ])
    }

    static let employmentTypes = Masters.employmentTypes.map(employmentType)

    static let companies: [JSONValue] = [
        .object([
            "id": .string(Masters.smartHRCompany.id), "name": .string(Masters.smartHRCompany.name), "code": .null,
            "corporate_number": .null, "address": .null, "tel_number": .null, "owner_id": .null,
            "created_at": createdAt, "updated_at": createdAt,
        ])
    ]

    static let establishments: [JSONValue] = Masters.establishments.map { place in
        .object([
            "id": .string(place.id), "name": .string(place.name), "company_id": .string(Masters.smartHRCompany.id),
            "hel_ins_type": "kyokai_kenpo", "hel_ins_name": .null, "soc_ins_name": .string(Masters.smartHRCompany.name),
            "soc_ins_owner_id": .null, "soc_ins_address": .null, "soc_ins_tel_number": .null,
            "lab_ins_name": .string(Masters.smartHRCompany.name), "lab_ins_owner_id": .null, "lab_ins_address": .null,
            "lab_ins_tel_number": .null, "jurisdiction_tax": .null, "salary_payer_address": .null,
            "created_at": createdAt, "updated_at": createdAt,
        ])
    }

    static let departments: [JSONValue] = Masters.departments.enumerated().map { place, department in
        .object([
            "id": .string(department.id), "name": .string(department.name), "full_name": .string(department.name),
            "position": .integer(place + 1), "code": .null, "parent": .null, "children": .array([]),
            "company_id": .string(Masters.smartHRCompany.id), "created_at": createdAt, "updated_at": createdAt,
        ])
    }
}
