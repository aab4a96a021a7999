import Roster

/// One employee's fields, compared: what differs and what was found on the way.
struct FieldComparison {
    private(set) var differences: [Difference] = []
    private(set) var findings: [Finding] = []

    private let options: ComparisonOptions
    private let requirements: ServiceRequirements

    init(
        _ source: Employee, with target: Employee, agreed: Agreement, options: ComparisonOptions,
        requirements: ServiceRequirements
    ) {
        self.options = options
        self.requirements = requirements
        for field in Field.compared {
            let triple = Triple(
                field: field, agreed: agreed[field], source: sourceReading(field, of: source, options: options),
                target: target[field])
            compare(triple)
        }
    }

    /// One field as it was agreed on, as the source has it and as the target has it.
    private struct Triple {
        let field: Field
        let agreed: Reading?
        let source: Reading
        let target: Reading
    }

    private mutating func compare(_ triple: Triple) {
        let field = triple.field
        switch (triple.source, triple.target) {
        case (.value(let wanted), .value(let held)) where Normalization.areEqual(wanted, held, in: field): break
        case (.unreadable, _): findings.append(.unreadable(field, on: options.direction.source))
        case (_, .unreadable): findings.append(.unreadable(field, on: options.direction.target))
        case (.unmapped(let raw), _):
            findings.append(.unmapped(field, raw, on: options.direction.source, .notice))
        case (.absent, _), (.blank, _): erase(triple)
        case (_, .unmapped(let raw)):
            findings.append(.unmapped(field, raw, on: options.direction.target, .notice))
        case (.value(let wanted), _): write(wanted, triple)
        }
    }

    private mutating func erase(_ triple: Triple) {
        guard !triple.target.isEmpty, triple.field.attributes.isClearable, options.clear.contains(triple.field) else {
            return
        }
        differences.append(Difference(field: triple.field, before: triple.target, after: nil))
        if requirements.neverBlank.contains(triple.field) {
            findings.append(Finding(.invalidForTarget, .blocks, field: triple.field))
        }
        noteConflict(triple)
    }

    private mutating func write(_ value: FieldValue, _ triple: Triple) {
        let after = written(value, to: triple.field)
        differences.append(Difference(field: triple.field, before: triple.target, after: after))
        if !requirements.accept(value, in: triple.field) {
            findings.append(.invalid(triple.field, value))
        }
        noteConflict(triple)
    }

    private mutating func noteConflict(_ triple: Triple) {
        guard let agreed = triple.agreed,
            ThreeWay.judge(triple.field, base: agreed, source: triple.source, target: triple.target) == .conflict
        else { return }
        let values = [("agreed", agreed), ("source", triple.source), ("target", triple.target)]
        findings.append(
            Finding(
                .changedOnBothSides, .blocks, field: triple.field,
                values: values.map { Evidence($0.0, $0.1.text ?? "") }))
    }
}

/// What stands in the way of creating this person, or is left out of it.
func findingsForCreating(
    _ source: Employee, options: ComparisonOptions, requirements: ServiceRequirements
) -> [Finding] {
    Field.compared.flatMap { field -> [Finding] in
        let isRequired = requirements.requiredToCreate.contains(field)
        switch sourceReading(field, of: source, options: options) {
        case .value(let value):
            return requirements.accept(value, in: field) ? [] : [.invalid(field, value)]
        case .unmapped(let raw):
            return [.unmapped(field, raw, on: options.direction.source, isRequired ? .blocks : .notice)]
        case .unreadable:
            let unreadable = Finding.unreadable(field, on: options.direction.source)
            return isRequired ? [Finding(.missingRequiredField, .blocks, field: field), unreadable] : [unreadable]
        case .absent, .blank:
            return isRequired ? [Finding(.missingRequiredField, .blocks, field: field)] : []
        }
    }
}

extension Finding {
    static func unreadable(_ field: Field, on side: Side, _ severity: Severity = .notice) -> Finding {
        Finding(.unreadableField, severity, field: field, values: [Evidence("side", side.rawValue)])
    }

    static func unmapped(_ field: Field, _ raw: String, on side: Side, _ severity: Severity) -> Finding {
        Finding(
            .unmappedValue, severity, field: field, values: [Evidence("raw", raw), Evidence("side", side.rawValue)])
    }

    static func invalid(_ field: Field, _ value: FieldValue) -> Finding {
        Finding(.invalidForTarget, .blocks, field: field, values: [Evidence("raw", value.text)])
    }
}
