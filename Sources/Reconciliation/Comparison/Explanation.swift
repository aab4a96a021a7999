import Roster

/// The reasons for a row's class and differences, field by field, in the order of `Field`.
public struct Explanation: Hashable, Sendable {
    public let fields: [FieldExplanation]
    /// Findings that are about no single field.
    public let findings: [Finding]

    public subscript(field: Field) -> FieldExplanation? { fields.first { $0.field == field } }
}

/// One field: both sides as they were read, both as they were compared, and the result.
public struct FieldExplanation: Hashable, Sendable {
    public let field: Field
    /// The source's reading that counts, business name or legal name.
    public let source: Reading
    /// `nil` if the row has no target record.
    public let target: Reading?
    public let sourceNormalized: FieldValue?
    public let targetNormalized: FieldValue?
    /// The rules that changed the value of either side, in the order of `NormalizationRule`.
    public let rules: [NormalizationRule]
    /// `nil` if nothing can be compared: no target, or a reading that says nothing.
    public let equal: Bool?
    /// The characters of both sides, where the eye does not see how the texts differ; else `nil`.
    public let codePoints: CodePoints?
    /// The name that was taken; `nil` for fields that are no part of a name.
    public let nameStyle: NameStyle?
    public let findings: [Finding]
}

/// Explains a row from what it holds; the lists of the comparison are not needed.
/// - Parameter options: those of the job.
public func explain(_ row: Row, options: ComparisonOptions) -> Explanation {
    Explanation(
        fields: Field.allCases.map { explain($0, of: row, options: options) },
        findings: row.findings.filter { $0.field == nil })
}

private func explain(_ field: Field, of row: Row, options: ComparisonOptions) -> FieldExplanation {
    let source = sourceReading(of: field, source: row.source, options: options)
    let target = row.target?[field]
    let left = source.value.map { Normalization.normalize($0, for: field) }
    let right = target?.value.map { Normalization.normalize($0, for: field) }
    return FieldExplanation(
        field: field, source: source, target: target, sourceNormalized: left?.value, targetNormalized: right?.value,
        rules: usedRules(left: left, right: right), equal: isSame(source, as: row.target, in: field),
        codePoints: CodePoints(source: source.text, target: target?.text),
        nameStyle: usedNameStyle(for: field, source: row.source, options: options),
        findings: row.findings.filter { $0.field == field })
}

/// Texts compare by canonical equivalence: two equal values with other bytes have used that rule, too.
private func usedRules(left: Normalized?, right: Normalized?) -> [NormalizationRule] {
    var used = Set((left?.rules ?? []) + (right?.rules ?? []))
    if let one = left?.value, let other = right?.value, one == other, !one.text.utf8.elementsEqual(other.text.utf8) {
        used.insert(.canonicalEquivalence)
    }
    return NormalizationRule.allCases.filter(used.contains)
}

/// `nil` if nothing can be compared. A business name of the target is the same name.
private func isSame(_ source: Reading, as target: Employee?, in field: Field) -> Bool? {
    guard let target else { return nil }
    if let value = source.value, target.hasBusinessName(value, in: field) { return true }
    return areEqual(source, target[field], in: field)
}

/// `nil` if either reading says nothing.
private func areEqual(_ left: Reading, _ right: Reading, in field: Field) -> Bool? {
    guard left.isUnderstood, right.isUnderstood else { return nil }
    guard let one = left.value, let other = right.value else { return left.isEmpty && right.isEmpty }
    if field.kind == .code { return EmployeeCode(one.text) == EmployeeCode(other.text) }
    return Normalization.areEqual(one, other, in: field)
}
