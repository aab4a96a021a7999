import Roster

/// Applies the body of a POST, PATCH or PUT to a crew, and collects everything that is wrong with it.
///
/// Only the given keys change [C]. Keys that the sandbox does not know are ignored.
struct CrewChange {
    /// The record after the change.
    private(set) var crew: Crew
    private(set) var violations: [SmartHRError.Violation] = []
    /// The attributes in the body that the token may not write.
    private(set) var unpermitted: [String] = []
    private let before: Crew
    private let switches: SmartHRSwitches

    init(_ body: [JSONValue.Member], to crew: Crew, isNew: Bool, switches: SmartHRSwitches) {
        self.crew = crew
        before = crew
        self.switches = switches
        for member in body { apply(member) }
        if !isNew { applyBlankRule() }
        if switches.retirement == .atOnce, before[.resignationDate] != self.crew[.resignationDate] {
            self.crew[.status] = self.crew.isBlank(.resignationDate) ? "employed" : "retired"
        }
    }

    private mutating func apply(_ member: JSONValue.Member) {
        if switches.readOnly.contains(member.name) {
            unpermitted.append(member.name)
        } else if member.name == "employment_type_id" {
            applyEmploymentType(id: member.value)
        } else if let field = CrewField(name: member.name) {
            apply(member.value, to: field)
        } else if CrewColumn.plain.contains(where: { $0.name == member.name }) {
            crew.extras[member.name] = member.value
        }
    }

    private mutating func applyEmploymentType(id: JSONValue) {
        guard let type = MasterData.employmentTypes.first(where: { .string($0.id) == id }) else {
            return refuse("employment_type_id", message: "雇用形態が不正です")
        }
        crew[.employmentType] = type.preset
    }

    /// `null` clears a field; whether `""` does so too is inferred [I].
    private mutating func apply(_ value: JSONValue, to field: CrewField) {
        guard !CrewField.readOnly.contains(field) else { return }
        switch value {
        case .null: crew[field] = nil
        case .string(""): if switches.clearing == .nullAndEmpty { crew[field] = nil }
        case .string(let text):
            if let message = violation(by: text, in: field) {
                refuse(field.name, message: message)
            } else {
                crew[field] = text
            }
        case .bool, .integer, .number, .array, .object:
            refuse(field.name, message: "\(field.name)は正しい形式で入力してください")
        }
    }

    /// The message if the field does not take the text. The real messages are a Japanese label, the rule and 入力してください
    /// [S]; here the key takes the place of the label.
    private func violation(by text: String, in field: CrewField) -> String? {
        if CrewField.dates.contains(field), CivilDate(text) == nil { return "\(field.name)は正しい形式で入力してください" }
        if CrewField.kana.contains(field) {
            let checked = switches.kana == .accepted ? Kana.fullWidth(text) : text
            if !Kana.isFullWidth(checked) { return "\(field.name)は全角カタカナで入力してください" }
        }
        if let words = Self.words[field], !words.contains(text) { return "\(field.name)は一覧にありません" }
        if let limit = limit(of: field), text.count > limit { return "\(field.name)は\(limit) 文字以内で入力してください" }
        return nil
    }

    /// The allowed values of fields that are a word of a fixed list.
    private static let words: [CrewField: [String]] = [
        .gender: ["male", "female"],
        .status: ["employed", "absent", "retired"],
        .employmentType: MasterData.employmentTypes.map(\.preset),
        .establishment: MasterData.establishments.map(\.id),
    ]

    /// In characters. The 30 of `occupation` were seen in a real response [S]; the others are not known [?].
    private func limit(of field: CrewField) -> Int? {
        if field == .occupation { return 30 }
        let limit = field == .code ? switches.codeLimit : CrewField.names.contains(field) ? switches.nameLimit : 0
        return limit > 0 ? limit : nil
    }

    /// The blank rule [S]: an update may not blank a basic attribute that is filled in. It is not known [?] whether the
    /// rule holds for each attribute by itself, or only once all seven are filled in.
    private mutating func applyBlankRule() {
        let hadAddress = isFilled(before.extras["address"])
        let wasComplete = CrewField.basic.allSatisfy { !before.isBlank($0) } && hadAddress
        guard switches.blankRule == .perField || wasComplete else { return }
        for field in CrewField.basic where !before.isBlank(field) && crew.isBlank(field) {
            refuse(field.name, message: "\(field.name)を入力してください")
        }
        if hadAddress, !isFilled(crew.extras["address"]) { refuse("address", message: "addressを入力してください") }
    }

    private func isFilled(_ value: JSONValue?) -> Bool { value != nil && value != .null }

    mutating func refuse(_ field: String, message: String) {
        violations.append(.init(field: field, message: message))
    }
}
