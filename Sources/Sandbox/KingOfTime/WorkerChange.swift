import Roster

/// The body of a POST or PUT on employees, worked into a record. Only what is in the body changes; a blank value
/// erases.
struct WorkerChange {
    private(set) var worker: Worker
    private(set) var refusal: Answer?
    private let switches: KingOfTimeSwitches

    init(_ body: [JSONValue.Member], to worker: Worker, isNew: Bool, _ switches: KingOfTimeSwitches) {
        self.worker = worker
        self.switches = switches
        if isNew || switches.putNeedsRequired == .yes { need(WorkerField.required, in: body) }
        for member in body where refusal == nil { take(member) }
    }

    private mutating func need(_ fields: [WorkerField], in body: [JSONValue.Member]) {
        for field in fields where !body.contains(where: { $0.name == field.name && isFilled($0.value) }) {
            refuse("\(field.name) is required.")
        }
    }

    private func isFilled(_ value: JSONValue) -> Bool { value != .null && value != .string("") }

    private mutating func take(_ member: JSONValue.Member) {
        if member.value == .null, switches.nullInPut == .refused {
            refuse("\(member.name) is invalid.")
        } else if member.name == "emailAddresses" {
            takeEmails(member.value)
        } else if member.name == "allDayRegardingWorkInMinute" {
            worker.minutesADay = member.value.integer
        } else if let field = WorkerField.allCases.first(where: { $0.name == member.name }) {
            takeText(member.value, field)
        }
    }

    private mutating func takeText(_ value: JSONValue, _ field: WorkerField) {
        guard isFilled(value) else { return erase(field) }
        guard let text = value.string else { return refuse("\(field.name) is invalid.") }
        if let message = fault(in: text, field) { refuse(message) }
        let isKana = WorkerField.kana.contains(field) && switches.kanaStorage == .fullWidth
        worker[field] = isKana ? Kana.fullWidth(text) : text
    }

    private mutating func erase(_ field: WorkerField) {
        if WorkerField.required.contains(field), switches.requiredErased == .refused {
            refuse("\(field.name) is required.")
        } else {
            worker[field] = nil
        }
    }

    private mutating func takeEmails(_ value: JSONValue) {
        guard isFilled(value) else {
            worker.emails = []
            return
        }
        let texts = value.elements?.map(\.string) ?? [nil]
        guard !texts.contains(nil) else { return refuse("emailAddresses is invalid.") }
        let sent = texts.compactMap { $0 }.filter { !$0.isEmpty }
        let kept = switches.emailWrite == .merges && !sent.isEmpty ? worker.emails.dropFirst() : []
        worker.emails = sent + kept.filter { !sent.contains($0) }
        if switches.emailLimit > 0, worker.emails.count > switches.emailLimit { refuse("emailAddresses is too long.") }
    }

    /// The message if the value may not stand in the field.
    private func fault(in text: String, _ field: WorkerField) -> String? {
        let isGood =
            switch field {
            case .gender: ["male", "female"].contains(text)
            case .birthDate, .hiredDate, .resignationDate: CivilDate(text) != nil
            case .divisionCode: Masters.divisions.contains { $0.id == text }
            case .typeCode: Masters.workingTypes.contains { $0.id == text }
            case .code: fits(text, switches.codeLimit)
            case .lastName, .firstName, .lastNamePhonetics, .firstNamePhonetics: fits(text, switches.nameLimit)
            }
        return isGood ? nil : "\(field.name) is invalid."
    }

    private func fits(_ text: String, _ limit: Int) -> Bool { limit == 0 || text.count <= limit }

    /// Keeps the first refusal. Where the switch says that invalid values are accepted, nothing is refused.
    mutating func refuse(_ message: String, as kind: Refusal? = nil) {
        guard refusal == nil, case .refused(let status, let code) = kind ?? switches.invalid else { return }
        refusal = KingOfTimeError.answer(status, code, message)
    }
}
