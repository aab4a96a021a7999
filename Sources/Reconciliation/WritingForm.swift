import Roster

/// What the source says of a field under the job's options: the reading to compare and, if it is a value, to write.
func sourceReading(_ field: Field, of source: Employee, options: ComparisonOptions) -> Reading {
    guard options.nameStyle == .business, usedName(field, of: source, options: options) == .business else {
        return source[field]
    }
    return source.businessName?[field] ?? source[field]
}

/// Which name a name field is taken from; `nil` for other fields. Each part falls back to the legal name by itself.
func usedName(_ field: Field, of source: Employee, options: ComparisonOptions) -> NameStyle? {
    guard BusinessName.parts.contains(field) else { return nil }
    guard options.direction == .smartHRToKingOfTime, options.nameStyle == .business,
        let business = source.businessName?[field], !business.isEmpty
    else { return .legal }
    return .business
}

/// A value as it is sent: names as the source writes them, kana in full-width katakana as far as it can be, addresses
/// without outer white space.
func written(_ value: FieldValue, to field: Field) -> FieldValue {
    guard case .text(let text) = value else { return value }
    switch field.kind {
    case .kana: return .text(convertedKana(text))
    case .email: return .text(WhiteSpace.trim(text))
    case .code, .text, .gender, .date: return value
    }
}

extension ServiceRequirements {
    /// Whether the service takes this value in this field.
    func accept(_ value: FieldValue, in field: Field) -> Bool {
        guard katakanaOnly.contains(field), case .text(let text) = value else { return true }
        return kanaForWriting(text) != nil
    }
}
