import Roster

/// One employee's fields, compared: what differs and what was found on the way.
struct FieldComparison {
    private(set) var differences: [Difference] = []
    private(set) var findings: [Finding] = []

    private let source: Employee
    private let target: Employee
    private let agreed: Employee?
    private let options: ComparisonOptions

    init(_ source: Employee, with target: Employee, agreed: Employee?, options: ComparisonOptions) {
        self.source = source
        self.target = target
        self.agreed = agreed
        self.options = options
        for field in Field.compared { compare(field) }
    }

    private mutating func compare(_ field: Field) {
        let now = target[field]
        let reading = sourceReading(field, of: source, options: options)
        switch (reading, now) {
        case (.unreadable, _): findings.append(.unreadable(field, on: options.direction.source))
        case (_, .unreadable): findings.append(.unreadable(field, on: options.direction.target))
        case (.unmapped(let raw), _):
            findings.append(.unmapped(field, raw, on: options.direction.source, .notice))
        case (.absent, _), (.blank, _): erase(field, now: now)
        case (_, .unmapped(let raw)):
            findings.append(.unmapped(field, raw, on: options.direction.target, .notice))
        case (.value(let wanted), .value(let held)) where Normalization.areEqual(wanted, held, in: field): break
        case (.value(let wanted), _): write(wanted, to: field, now: now)
        }
    }

    private mutating func erase(_ field: Field, now: Reading) {
        guard options.clear.contains(field), !now.isEmpty else { return }
        differences.append(Difference(field: field, before: now, after: nil))
        if options.direction.target.neverBlank.contains(field) {
            findings.append(Finding(.invalidForTarget, .blocks, field: field))
        }
        noteConflict(in: field)
    }

    private mutating func write(_ value: FieldValue, to field: Field, now: Reading) {
        differences.append(Difference(field: field, before: now, after: written(value, to: field)))
        if !options.direction.target.accepts(value, in: field) {
            findings.append(.invalid(field, value))
        }
        noteConflict(in: field)
    }

    private mutating func noteConflict(in field: Field) {
        guard let agreed else { return }
        let reading = sourceReading(field, of: source, options: options)
        guard ThreeWay.judge(field, base: agreed[field], source: reading, target: target[field]) == .conflict else {
            return
        }
        findings.append(
            Finding(
                .changedOnBothSides, .blocks, field: field,
                values: [
                    Evidence("agreed", agreed[field].text ?? ""), Evidence("source", reading.text ?? ""),
                    Evidence("target", target[field].text ?? ""),
                ]))
    }
}

/// What stands in the way of creating this person, or is left out of it.
func findingsForCreating(_ source: Employee, options: ComparisonOptions) -> [Finding] {
    let required = options.direction.target.requiredToCreate
    return Field.compared.flatMap { field -> [Finding] in
        let isRequired = required.contains(field)
        switch sourceReading(field, of: source, options: options) {
        case .value(let value):
            return options.direction.target.accepts(value, in: field) ? [] : [.invalid(field, value)]
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
