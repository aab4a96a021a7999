import Roster

/// Why a row is as it is, field by field, in the order of `Field`.
public struct Explanation: Hashable, Sendable {
    public let fields: [FieldExplanation]
    /// Findings that are about no single field.
    public let findings: [Finding]

    public subscript(field: Field) -> FieldExplanation? { fields.first { $0.field == field } }
}

/// One field: both sides as they were read, both as they were compared, and what came of it.
public struct FieldExplanation: Hashable, Sendable {
    public let field: Field
    /// The source's reading that counts, business name or legal name.
    public let source: Reading
    /// `nil` if no single target record carries the code.
    public let target: Reading?
    public let sourceNormalized: FieldValue?
    public let targetNormalized: FieldValue?
    /// The rules that were used on either side, in the order of `NormalizationRule`.
    public let rules: [NormalizationRule]
    /// `nil` where nothing can be compared: no target, or a reading that says nothing.
    public let equal: Bool?
    /// Which name was taken; `nil` for fields that are no names.
    public let nameStyle: NameStyle?
    public let findings: [Finding]
}

public func explain(_ row: Row, options: ComparisonOptions) -> Explanation {
    Explanation(
        fields: Field.allCases.map { explain($0, of: row, options: options) },
        findings: row.findings.filter { $0.field == nil })
}

private func explain(_ field: Field, of row: Row, options: ComparisonOptions) -> FieldExplanation {
    let source = sourceReading(field, of: row.source, options: options)
    let target = row.target?[field]
    let left = source.value.map { Normalization.normalize($0, for: field) }
    let right = target?.value.map { Normalization.normalize($0, for: field) }
    return FieldExplanation(
        field: field, source: source, target: target, sourceNormalized: left?.value, targetNormalized: right?.value,
        rules: rules(left, right), equal: target.flatMap { areEqual(source, $0, in: field) },
        nameStyle: usedName(field, of: row.source, options: options),
        findings: row.findings.filter { $0.field == field })
}

private func rules(_ left: Normalized?, _ right: Normalized?) -> [NormalizationRule] {
    var used = Set((left?.rules ?? []) + (right?.rules ?? []))
    if let one = left?.value, let other = right?.value, one == other, !one.text.utf8.elementsEqual(other.text.utf8) {
        used.insert(.canonicalEquivalence)
    }
    return NormalizationRule.allCases.filter(used.contains)
}

/// `nil` if either reading says nothing.
private func areEqual(_ left: Reading, _ right: Reading, in field: Field) -> Bool? {
    guard left.isUnderstood, right.isUnderstood else { return nil }
    guard let one = left.value, let other = right.value else { return left.isEmpty && right.isEmpty }
    if field.kind == .code { return EmployeeCode(one.text) == EmployeeCode(other.text) }
    return Normalization.areEqual(one, other, in: field)
}
