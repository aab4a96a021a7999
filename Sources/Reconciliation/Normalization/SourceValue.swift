import Roster

/// The source's reading of a field under the job's options. It is compared, and if it is a value, written.
func sourceReading(of field: Field, source: Employee, options: ComparisonOptions) -> Reading {
    guard options.nameStyle == .business,
        usedNameStyle(for: field, source: source, options: options) == .business
    else { return source[field] }
    return source.businessName?[field] ?? source[field]
}

/// The name from which a part of a name is taken; `nil` for other fields. Each part falls back to the legal name by itself.
/// Only SmartHR has business names, so the other direction always takes the legal one.
func usedNameStyle(for field: Field, source: Employee, options: ComparisonOptions) -> NameStyle? {
    guard BusinessName.parts.contains(field) else { return nil }
    guard options.direction == .smartHRToKingOfTime, options.nameStyle == .business,
        let business = source.businessName?[field], !business.isEmpty
    else { return .legal }
    return .business
}

extension Employee {
    /// Whether a value is this part of the person's business name. Only SmartHR has any.
    func hasBusinessName(_ value: FieldValue, in field: Field) -> Bool {
        guard let business = businessName?[field]?.value else { return false }
        return Normalization.areEqual(value, business, in: field)
    }
}

/// A value as it is sent. It stays as the source has it, but for characters that nobody can see, kana, which both services take
/// in full width, and outer white space of addresses. It is not the normal form in which values are compared.
func valueToWrite(_ value: FieldValue, for field: Field) -> FieldValue {
    guard case .text(let text) = value else { return value }
    switch field.kind {
    case .kana: return .text(Kana.toFullWidth(text))
    case .email: return .text(WhiteSpace.trim(InvisibleCharacters.dropForWriting(text)))
    case .text: return .text(InvisibleCharacters.dropForWriting(text))
    case .code, .gender, .date: return value
    }
}

extension ServiceRequirements {
    /// Whether the service takes this value in this field.
    func accept(_ value: FieldValue, in field: Field) -> Bool {
        guard case .text(let text) = value else { return true }
        if field.kind == .code { return accept(EmployeeCode(text)) }
        guard katakanaOnly.contains(field) else { return true }
        return fullWidthKatakana(text) != nil
    }
}
