/// What a string has to be like. Lengths are counted in Unicode code points, as JSON Schema does.
struct TextRule: Sendable {
    enum Format: Sendable {
        case date, dateTime
    }

    var minLength = 0
    var maxLength: Int?
    var pattern: Pattern?
    var format: Format?

    static let any = TextRule()

    func check(_ text: String, at place: Pointer) throws(ContractFault) {
        try checkLength(text, at: place)
        if let pattern, !pattern.matches(text) {
            throw ContractFault(
                place, .pattern, "should match \(pattern.source)", ja: "形式が違います（\(pattern.source)）")
        }
        try checkFormat(text, at: place)
    }

    private func checkLength(_ text: String, at place: Pointer) throws(ContractFault) {
        let length = text.unicodeScalars.count
        if length < minLength {
            throw ContractFault(
                place, .minLength, "should have at least \(minLength) characters", ja: "\(minLength)文字以上にしてください")
        }
        if let maxLength, length > maxLength {
            throw ContractFault(
                place, .maxLength, "should have at most \(maxLength) characters", ja: "\(maxLength)文字以内にしてください")
        }
    }

    private func checkFormat(_ text: String, at place: Pointer) throws(ContractFault) {
        switch format {
        case nil: return
        case .date where !CalendarText.isDate(text.utf8[...]):
            throw ContractFault(
                place, .date, "should be a day that exists, as YYYY-MM-DD", ja: "実在する日付をYYYY-MM-DDで指定してください")
        case .dateTime where !CalendarText.isDateTime(text.utf8[...]):
            throw ContractFault(
                place, .dateTime, "should be a moment, as YYYY-MM-DDThh:mm:ss+09:00",
                ja: "日時をYYYY-MM-DDThh:mm:ss+09:00で指定してください")
        case .date, .dateTime: return
        }
    }
}
