/// The allowed length, pattern and format of a string. Lengths count Unicode code points, as in JSON Schema.
struct TextRule: Sendable {
    /// Formats of JSON Schema.
    enum Format: Sendable {
        case date, dateTime
    }

    var minLength = 0
    var maxLength: Int?
    var pattern: Pattern?
    var format: Format?

    static let any = TextRule()

    func check(_ text: String, at path: JSONPointer) throws(ContractFault) {
        try checkLength(text, at: path)
        if let pattern, !pattern.matches(text) {
            throw ContractFault(
                .pattern, at: path, en: "must match \(pattern.source)", ja: "形式が違います（\(pattern.source)）")
        }
        try checkFormat(text, at: path)
    }

    private func checkLength(_ text: String, at path: JSONPointer) throws(ContractFault) {
        let length = text.unicodeScalars.count
        if length < minLength {
            throw ContractFault(
                .minLength, at: path, en: "must have at least \(minLength) characters", ja: "\(minLength)文字以上にしてください")
        }
        if let maxLength, length > maxLength {
            throw ContractFault(
                .maxLength, at: path, en: "must have at most \(maxLength) characters", ja: "\(maxLength)文字以内にしてください")
        }
    }

    private func checkFormat(_ text: String, at path: JSONPointer) throws(ContractFault) {
        switch format {
        case nil: return
        case .date where !CalendarText.isDate(text.utf8[...]):
            throw ContractFault(
                .date, at: path, en: "must be an existing date in the form YYYY-MM-DD", ja: "実在する日付をYYYY-MM-DDで指定してください"
            )
        case .dateTime where !CalendarText.isDateTime(text.utf8[...]):
            throw ContractFault(
                .dateTime, at: path, en: "must be a timestamp in the form YYYY-MM-DDThh:mm:ss+09:00",
                ja: "日時をYYYY-MM-DDThh:mm:ss+09:00で指定してください")
        case .date, .dateTime: return
        }
    }
}
