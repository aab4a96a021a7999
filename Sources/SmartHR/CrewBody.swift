import JSON
import Roster

/// Request bodies for crews: only what is given, and nothing blank but what was named for clearing.
enum CrewBody {
    static func of(_ person: NewEmployee) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member(Column.empCode.rawValue, person.code.text)
        write(person.values, to: &writer)
        if case .smartHR(let establishment) = person.placement {
            writer.member("biz_establishment_id", establishment)
        }
        writer.endObject()
        return writer.bytes
    }

    static func of(_ changes: EmployeeChanges) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        write(changes.values, to: &writer)
        for field in Field.allCases where changes.cleared.contains(field) && changes.values[field] == nil {
            // `null` clears, presumably; `""` may do the same [I].
            writer.member(Column(field).rawValue, nil as String?)
        }
        writer.endObject()
        return writer.bytes
    }

    /// Refuses here what SmartHR would refuse, before a request is sent.
    static func refusal(of changes: EmployeeChanges) -> Refusal? {
        let named = Field.allCases.filter {
            changes.cleared.contains($0) && ServiceRequirements.smartHR.neverBlank.contains($0)
        }
        guard !named.isEmpty else { return nil }
        let keys = named.map { Column($0).rawValue }.joined(separator: ", ")
        return Refusal(side: .smartHR, status: 0, code: nil, messages: ["SmartHR does not let these be blank: \(keys)"])
    }

    private static func write(_ values: [Field: FieldValue], to writer: inout JSONWriter) {
        for field in Field.allCases {
            if let value = values[field] { writer.member(Column(field).rawValue, value.text) }
        }
    }
}
