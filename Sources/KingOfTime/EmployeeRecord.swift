import JSON
import Roster

/// The properties of an employee that are ever built; all others are skipped.
enum Property: String, CaseIterable, Sendable {
    case code, key
    case lastName, firstName, lastNamePhonetics, firstNamePhonetics
    case gender, birthDate, hiredDate, resignationDate
    case emailAddresses

    static let names = JSONNames<Property>()

    /// Six of the ten fields are in an answer only when asked for by these names [C].
    static let onRequest: [Property] = [
        .lastNamePhonetics, .firstNamePhonetics, .hiredDate, .birthDate, .resignationDate, .emailAddresses,
    ]

    /// The value of `additionalFields=`.
    static let additionalFields = onRequest.map(\.rawValue).joined(separator: ",")

    init(_ field: Field) {
        self =
            switch field {
            case .employeeCode: .code
            case .lastName: .lastName
            case .firstName: .firstName
            case .lastNameKana: .lastNamePhonetics
            case .firstNameKana: .firstNamePhonetics
            case .gender: .gender
            case .birthDate: .birthDate
            case .email: .emailAddresses
            case .hireDate: .hiredDate
            case .resignationDate: .resignationDate
            }
    }
}

/// Reads employees as KING OF TIME sends them. Null properties are left out [C]; as all ten fields were asked for, a missing
/// one is absent.
enum EmployeeRecord {
    static func list(_ reader: inout JSONReader) throws(JSONFault) -> [Employee] {
        var list: [Employee] = []
        try reader.enterArray()
        while try reader.nextElement() {
            let before = reader.bytesLeft
            list.append(try one(&reader))
            // The whole company comes in one answer without a count: the first record tells how many there may be.
            if list.count == 1 { list.reserveCapacity(reader.bytesLeft / (before - reader.bytesLeft) + 2) }
        }
        return list
    }

    static func one(_ reader: inout JSONReader) throws(JSONFault) -> Employee {
        var key: String?
        var values = EmployeeValues(all: .absent)
        try reader.enterObject()
        while let property = try reader.nextMember(of: Property.names) {
            switch property {
            case .key: key = try reader.readString()
            case .emailAddresses: try readAddresses(&reader, into: &values)
            case .code: values[.employeeCode] = try reading(&reader) { Reading(text: $0) }
            case .lastName: values[.lastName] = try reading(&reader) { Reading(text: $0) }
            case .firstName: values[.firstName] = try reading(&reader) { Reading(text: $0) }
            case .lastNamePhonetics: values[.lastNameKana] = try reading(&reader) { Reading(text: $0) }
            case .firstNamePhonetics: values[.firstNameKana] = try reading(&reader) { Reading(text: $0) }
            case .gender: values[.gender] = try reading(&reader) { Reading(gender: $0) }
            case .birthDate: values[.birthDate] = try reading(&reader) { Reading(date: $0) }
            case .hiredDate: values[.hireDate] = try reading(&reader) { Reading(date: $0) }
            case .resignationDate: values[.resignationDate] = try reading(&reader) { Reading(date: $0) }
            }
        }
        guard let key, !key.isEmpty else { throw reader.fault(.wrongKind) }
        return Employee(id: RecordID(key), values)
    }

    /// The answer to a POST: only `key` is sure to be there [?].
    static func key(_ reader: inout JSONReader) throws(JSONFault) -> RecordID {
        var key: String?
        try reader.enterObject()
        while let property = try reader.nextMember(of: Property.names) {
            if property == .key { key = try reader.readString() } else { try reader.skipValue() }
        }
        guard let key, !key.isEmpty else { throw reader.fault(.wrongKind) }
        return RecordID(key)
    }

    /// A value of another kind than documented is kept as it came, and blocks that field only.
    @inline(__always)
    private static func reading(
        _ reader: inout JSONReader, _ make: (String?) -> Reading
    ) throws(JSONFault) -> Reading {
        switch try reader.peek() {
        case .string, .null: make(try reader.readStringOrNull())
        default: .unmapped(String(decoding: try reader.rawValue().prefix(100), as: UTF8.self))
        }
    }

    /// The first address is the one that is synced; the rest are 予備のメールアドレス [I].
    private static func readAddresses(_ reader: inout JSONReader, into values: inout EmployeeValues) throws(JSONFault) {
        guard try reader.peek() == .array else {
            values[.email] = try reading(&reader) { Reading(text: $0) }
            return
        }
        var isFirst = true
        try reader.enterArray()
        while try reader.nextElement() {
            if isFirst {
                values[.email] = try reading(&reader) { Reading(text: $0) }
            } else if let spare = try reader.readStringOrNull() {
                values.spareEmails.append(spare)
            }
            isFirst = false
        }
    }
}
