import JSON
import Roster

/// Encodes request bodies for employees.
///
/// A property without a value, or with an empty string, erases the field [S]. So a body holds only the given values,
/// and blanks only the fields named for clearing.
enum EmployeeBody {
    /// The body of a POST.
    static func creating(_ person: NewEmployee) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member(EmployeeProperty.code.rawValue, person.code.text)
        write(person.values, spareEmails: [], to: &writer)
        if case .kingOfTime(let division, let workingType) = person.placement {
            writer.member("divisionCode", division)
            writer.member("typeCode", workingType)
        }
        writer.endObject()
        return writer.bytes
    }

    /// The body of a PUT.
    static func updating(_ changes: EmployeeChanges) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        write(changes.values, spareEmails: changes.spareEmails, to: &writer)
        for field in Field.allCases where changes.cleared.contains(field) && changes.values[field] == nil {
            erase(field, with: &writer)
        }
        writer.endObject()
        return writer.bytes
    }

    /// The reason not to send a POST: it requires code, both names, gender, division and working type [C].
    static func refusal(of person: NewEmployee, service: String) -> Refusal? {
        let required = Field.compared.filter(ServiceRequirements.kingOfTime.requiredToCreate.contains)
        var missing = required.filter { person.values[$0] == nil }.map { EmployeeProperty($0).rawValue }
        if person.code.text.isEmpty { missing.append(EmployeeProperty.code.rawValue) }
        if case .smartHR = person.placement { missing += ["divisionCode", "typeCode"] }
        return refusal(of: missing, service: service)
    }

    /// The reason not to send a PUT. It is not known [?] whether a required field can be erased. Erasing the first
    /// e-mail address would erase the spare ones too, or turn one of them into the first.
    static func refusal(of changes: EmployeeChanges, service: String) -> Refusal? {
        let neverBlank = ServiceRequirements.kingOfTime.neverBlank
        let blanked = Field.allCases.filter { changes.cleared.contains($0) && neverBlank.contains($0) }
            .map { EmployeeProperty($0).rawValue }
        let isBeforeSpareOnes = changes.cleared.contains(.email) && !changes.spareEmails.isEmpty
        return refusal(
            of: blanked + (isBeforeSpareOnes ? [EmployeeProperty.emailAddresses.rawValue] : []), service: service)
    }

    /// `nil` without properties.
    private static func refusal(of properties: [String], service: String) -> Refusal? {
        guard !properties.isEmpty else { return nil }
        return Refusal(side: .kingOfTime, service: service, status: 0, code: nil, messages: properties)
    }

    private static func write(_ values: [Field: FieldValue], spareEmails: [String], to writer: inout JSONWriter) {
        for field in Field.allCases {
            guard let value = values[field] else { continue }
            guard field == .email else {
                writer.member(EmployeeProperty(field).rawValue, value.text)
                continue
            }
            // One address alone may replace the spare ones [I], so they are sent again after it.
            writer.name(EmployeeProperty.emailAddresses.rawValue)
            writer.beginArray()
            writer.string(value.text)
            for spare in spareEmails where spare != value.text { writer.string(spare) }
            writer.endArray()
        }
    }

    /// An empty string erases a text or a date [S]. JSON `null` might be refused [?].
    private static func erase(_ field: Field, with writer: inout JSONWriter) {
        writer.name(EmployeeProperty(field).rawValue)
        if field == .email {
            writer.beginArray()
            writer.endArray()
        } else {
            writer.string("")
        }
    }
}
