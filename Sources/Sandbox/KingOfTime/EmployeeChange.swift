import Roster

/// Applies the body of a POST or PUT to an employee.
///
/// Only the properties of the body change; a property without a value, or with an empty string, is erased [S]. Unknown
/// properties are ignored.
struct EmployeeChange {
    /// The record after the change.
    private(set) var employee: KingOfTimeEmployee
    /// The first refusal; the service reports one at a time.
    private(set) var refusal: OutgoingResponse?
    private let switches: KingOfTimeSwitches

    init(
        _ body: [JSONValue.Member], to employee: KingOfTimeEmployee, isNew: Bool, switches: KingOfTimeSwitches
    ) {
        self.employee = employee
        self.switches = switches
        if isNew || switches.putNeedsRequired == .yes { require(EmployeeField.required, in: body) }
        for member in body where refusal == nil { apply(member) }
    }

    private mutating func require(_ fields: [EmployeeField], in body: [JSONValue.Member]) {
        for field in fields where !body.contains(where: { $0.name == field.name && isFilled($0.value) }) {
            refuse("\(field.name) is required.")
        }
    }

    private func isFilled(_ value: JSONValue) -> Bool { value != .null && value != .string("") }

    /// It is not known [?] whether `null` in a PUT erases as an empty string does.
    private mutating func apply(_ member: JSONValue.Member) {
        if member.value == .null, switches.nullInPut == .refused {
            refuse("\(member.name) is invalid.")
        } else if member.name == "emailAddresses" {
            applyEmails(member.value)
        } else if member.name == "allDayRegardingWorkInMinute" {
            employee.minutesPerDay = member.value.integer
        } else if let field = EmployeeField(name: member.name) {
            apply(member.value, to: field)
        }
    }

    private mutating func apply(_ value: JSONValue, to field: EmployeeField) {
        guard isFilled(value) else { return erase(field) }
        guard let text = value.string, isValid(text, in: field) else { return refuse("\(field.name) is invalid.") }
        let isConverted = EmployeeField.kana.contains(field) && switches.kanaStorage == .fullWidth
        let stored = stored(text)
        employee[field] = isConverted ? Kana.fullWidth(stored) : stored
    }

    /// It is not known [?] which characters the service can hold. One that it cannot is dropped without a word.
    private func stored(_ text: String) -> String {
        guard switches.storedCharacters == .basic else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.value <= 0xFFFF && !$0.properties.isVariationSelector }))
    }

    /// It is not known [?] whether a required field can be erased.
    private mutating func erase(_ field: EmployeeField) {
        if EmployeeField.required.contains(field), switches.requiredErased == .refused {
            refuse("\(field.name) is required.")
        } else {
            employee[field] = nil
        }
    }

    /// It is not known [?] whether a shorter list drops the remaining addresses.
    private mutating func applyEmails(_ value: JSONValue) {
        guard isFilled(value) else {
            employee.emails = []
            return
        }
        let texts = value.elements?.map(\.string) ?? [nil]
        guard !texts.contains(nil) else { return refuse("emailAddresses is invalid.") }
        let sent = texts.compactMap { $0 }.filter { !$0.isEmpty }
        let kept = switches.emailWrite == .merges && !sent.isEmpty ? employee.emails.dropFirst() : []
        employee.emails = sent + kept.filter { !sent.contains($0) }
        if switches.emailLimit > 0, employee.emails.count > switches.emailLimit {
            refuse("emailAddresses is too long.")
        }
    }

    private func isValid(_ text: String, in field: EmployeeField) -> Bool {
        switch field {
        case .gender: ["male", "female"].contains(text)
        case .birthDate, .hiredDate, .resignationDate: CivilDate(text) != nil
        case .divisionCode: MasterData.divisions.contains { $0.id == text }
        case .typeCode: MasterData.workingTypes.contains { $0.id == text }
        case .code:
            (switches.codeLimit == 0 || text.count <= switches.codeLimit)
                && (switches.codeRule == .off || Self.isCode(text))
        case .lastName, .firstName, .lastNamePhonetics, .firstNamePhonetics:
            switches.nameLimit == 0 || text.count <= switches.nameLimit
        }
    }

    /// 半角英数字3〜10文字 [S].
    private static func isCode(_ text: String) -> Bool {
        (3...10).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// Keeps the first refusal. If the switch accepts invalid values, there is none.
    /// - Parameter kind: status and code; those of `kingOfTime.invalid` if not given.
    mutating func refuse(_ message: String, as kind: RefusalCode? = nil) {
        guard refusal == nil, case .refused(let status, let code) = kind ?? switches.invalid else { return }
        refusal = KingOfTimeError.response(status, code: code, message: message)
    }
}
