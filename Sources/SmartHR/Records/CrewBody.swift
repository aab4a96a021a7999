import JSON
import Roster

/// Encodes request bodies for crews. A body holds only the given values, and blanks only the fields named for clearing.
enum CrewBody {
    /// The body of a POST. No key is mandatory [S]; the business establishment is always sent, as the official
    /// integration does [S].
    static func creating(_ person: NewEmployee) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member(CrewAttribute.empCode.rawValue, person.code.text)
        write(person.values, to: &writer)
        if case .smartHR(let establishment) = person.placement {
            writer.member("biz_establishment_id", establishment)
        }
        writer.endObject()
        return writer.bytes
    }

    /// The body of a PATCH.
    static func updating(_ changes: EmployeeChanges) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        write(changes.values, to: &writer)
        for field in Field.allCases where changes.cleared.contains(field) && changes.values[field] == nil {
            // `null` clears a field; `""` may do the same [I].
            writer.member(CrewAttribute(field).rawValue, nil as String?)
        }
        writer.endObject()
        return writer.bytes
    }

    /// The reason not to send an update: it would blank a field that SmartHR does not let anyone blank.
    static func refusal(of changes: EmployeeChanges, service: String) -> Refusal? {
        let neverBlank = ServiceRequirements.smartHR.neverBlank
        let blanked = Field.allCases.filter { changes.cleared.contains($0) && neverBlank.contains($0) }
        guard !blanked.isEmpty else { return nil }
        return Refusal(
            side: .smartHR, service: service, status: 0, code: nil,
            messages: blanked.map { CrewAttribute($0).rawValue })
    }

    private static func write(_ values: [Field: FieldValue], to writer: inout JSONWriter) {
        for field in Field.allCases {
            if let value = values[field] { writer.member(CrewAttribute(field).rawValue, value.text) }
        }
    }
}
