import JSON
import Roster

/// Request bodies. A property present with no value erases [S], so nothing blank is in them but what was named for clearing.
enum EmployeeBody {
    static func of(_ person: NewEmployee) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member(Property.code.rawValue, person.code.text)
        write(person.values, spareEmails: [], to: &writer)
        if case .kingOfTime(let division, let workingType) = person.placement {
            writer.member("divisionCode", division)
            writer.member("typeCode", workingType)
        }
        writer.endObject()
        return writer.bytes
    }

    static func of(_ changes: EmployeeChanges) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        write(changes.values, spareEmails: changes.spareEmails, to: &writer)
        for field in Field.allCases where changes.cleared.contains(field) && changes.values[field] == nil {
            writer.name(Property(field).rawValue)
            if field == .email {
                writer.beginArray()
                writer.endArray()
            } else {
                // JSON null may be refused [?]; the empty string is said to erase [S].
                writer.string("")
            }
        }
        writer.endObject()
        return writer.bytes
    }

    /// POST needs six properties [C]; without them nothing is sent.
    static func refusal(of person: NewEmployee, by service: String) -> Refusal? {
        let required = Field.compared.filter(ServiceRequirements.kingOfTime.requiredToCreate.contains)
        var missing = required.filter { person.values[$0] == nil }.map { Property($0).rawValue }
        if person.code.text.isEmpty { missing.append("code") }
        if case .smartHR = person.placement { missing += ["divisionCode", "typeCode"] }
        return missing.isEmpty ? nil : refused(service, "a new employee needs: " + missing.joined(separator: ", "))
    }

    /// Required fields cannot be erased [?], and erasing the first address would erase the spare ones with it or make one of
    /// them the first.
    static func refusal(of changes: EmployeeChanges, by service: String) -> Refusal? {
        let named = Field.allCases.filter { field in
            changes.cleared.contains(field) && ServiceRequirements.kingOfTime.neverBlank.contains(field)
        }.map { Property($0).rawValue }
        if !named.isEmpty { return refused(service, "these cannot be blank: " + named.joined(separator: ", ")) }
        guard changes.cleared.contains(.email), !changes.spareEmails.isEmpty else { return nil }
        return refused(service, "the address cannot be erased while spare addresses follow it")
    }

    private static func refused(_ service: String, _ message: String) -> Refusal {
        Refusal(side: .kingOfTime, service: service, status: 0, code: nil, messages: [message])
    }

    private static func write(_ values: [Field: FieldValue], spareEmails: [String], to writer: inout JSONWriter) {
        for field in Field.allCases {
            guard let value = values[field] else { continue }
            guard field == .email else {
                writer.member(Property(field).rawValue, value.text)
                continue
            }
            // Sending one address may drop the spare ones [I]: the new first one, then the rest as they were read.
            writer.name(Property.emailAddresses.rawValue)
            writer.beginArray()
            writer.string(value.text)
            for spare in spareEmails where spare != value.text { writer.string(spare) }
            writer.endArray()
        }
    }
}
