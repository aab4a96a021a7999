import Roster

/// The body of a POST, PATCH or PUT on crews, checked against the record that it changes.
struct CrewChange {
    private(set) var crew: Crew
    private(set) var violations: [SmartHRError.Violation] = []
    /// Attributes in the body that the token may not write.
    private(set) var unpermitted: [String] = []
    private let before: Crew
    private let switches: SmartHRSwitches

    init(_ body: [JSONValue.Member], to crew: Crew, isNew: Bool, _ switches: SmartHRSwitches) {
        self.crew = crew
        before = crew
        self.switches = switches
        for member in body { take(member) }
        if !isNew { keepBasics() }
        if switches.resignationRetires == .yes, crew[.resignationDate] != self.crew[.resignationDate] {
            self.crew[.status] = self.crew.isBlank(.resignationDate) ? "employed" : "retired"
        }
    }

    private mutating func take(_ member: JSONValue.Member) {
        if switches.readOnly.contains(member.name) {
            unpermitted.append(member.name)
            return
        }
        if member.name == "employment_type_id" {
            takeEmploymentType(member.value)
        } else if let field = CrewField(name: member.name) {
            takeText(member.value, field)
        } else if CrewColumn.plain.contains(where: { $0.name == member.name }) {
            crew.extras[member.name] = member.value
        }
    }

    private mutating func takeEmploymentType(_ value: JSONValue) {
        guard let type = Masters.employmentTypes.first(where: { .string($0.id) == value }) else {
            return refuse("employment_type_id", "雇用形態が不正です")
        }
        crew[.employmentType] = type.preset
    }

    private mutating func takeText(_ value: JSONValue, _ field: CrewField) {
        guard !CrewField.readOnly.contains(field) else { return }
        switch value {
        case .null: crew[field] = nil
        case .string(""): if switches.clearing == .nullAndEmpty { crew[field] = nil }
        case .string(let text):
            if let message = fault(in: text, field) { refuse(field.name, message) } else { crew[field] = text }
        default: refuse(field.name, "\(field.name)は正しい形式で入力してください")
        }
    }

    /// The message if the value may not stand in the field.
    private func fault(in text: String, _ field: CrewField) -> String? {
        if CrewField.dates.contains(field), CivilDate(text) == nil { return "\(field.name)は正しい形式で入力してください" }
        if CrewField.kana.contains(field) {
            let checked = switches.kana == .accepted ? Kana.fullWidth(text) : text
            if !Kana.isFullWidth(checked) { return "\(field.name)は全角カタカナで入力してください" }
        }
        if let words = Self.words[field], !words.contains(text) { return "\(field.name)は一覧にありません" }
        if let limit = limit(of: field), text.count > limit { return "\(field.name)は\(limit) 文字以内で入力してください" }
        return nil
    }

    private static let words: [CrewField: [String]] = [
        .gender: ["male", "female"],
        .status: ["employed", "absent", "retired"],
        .employmentType: Masters.employmentTypes.map(\.preset),
        .establishment: Masters.establishments.map(\.id),
    ]

    private func limit(of field: CrewField) -> Int? {
        if field == .occupation { return 30 }
        let limit = field == .code ? switches.codeLimit : CrewField.names.contains(field) ? switches.nameLimit : 0
        return limit > 0 ? limit : nil
    }

    /// The blank rule: what was filled in of the basic fields stays filled in.
    private mutating func keepBasics() {
        let hadAddress = isFilled(before.extras["address"])
        let isComplete = CrewField.basic.allSatisfy { !before.isBlank($0) } && hadAddress
        guard switches.blankRule == .perField || isComplete else { return }
        for field in CrewField.basic where !before.isBlank(field) && crew.isBlank(field) {
            refuse(field.name, "\(field.name)を入力してください")
        }
        if hadAddress, !isFilled(crew.extras["address"]) { refuse("address", "addressを入力してください") }
    }

    private func isFilled(_ value: JSONValue?) -> Bool { value != nil && value != .null }

    mutating func refuse(_ field: String, _ message: String) {
        violations.append(.init(field: field, message: message))
    }
}
