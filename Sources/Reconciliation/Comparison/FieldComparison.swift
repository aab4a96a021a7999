import Roster

/// The comparison of one matched pair, field by field: its differences, and the findings on the way.
struct FieldComparison {
    private(set) var differences: [Difference] = []
    private(set) var findings: [Finding] = []

    private let options: ComparisonOptions
    private let requirements: ServiceRequirements

    /// - Parameters:
    ///   - agreed: the values that both sides last held alike; without one for a field, its difference is never a conflict.
    ///   - notKept: the values that one of the services could not keep; see `NotKept`.
    ///   - requirements: the target's.
    init(
        source: Employee, target: Employee, agreed: AgreedValues, notKept: [Field: NotKept] = [:],
        options: ComparisonOptions, requirements: ServiceRequirements
    ) {
        self.options = options
        self.requirements = requirements
        for field in Field.compared {
            let readings = Readings(
                field: field, agreed: agreed[field], source: sourceReading(of: field, source: source, options: options),
                target: target[field])
            if let notKept = notKept[field] { compare(readings, notKept) } else { compare(readings) }
        }
    }

    /// One field of the pair, and the value that both sides last held alike.
    private struct Readings {
        let field: Field
        let agreed: Reading?
        let source: Reading
        let target: Reading

        var withoutAgreed: Readings { Readings(field: field, agreed: nil, source: source, target: target) }
    }

    /// What a service made of a value is no edit on that side, so that it is no conflict either.
    private mutating func compare(_ readings: Readings, _ notKept: NotKept) {
        let (field, direction) = (readings.field, options.direction)
        let isSame = readings.source.isSame(as: readings.target, in: field)
        if !isSame, notKept.explains(source: readings.source, target: readings.target, of: field, in: direction) {
            return findings.append(.notKept(field, notKept))
        }
        let isStored = notKept.side == direction.target && notKept.isStored(in: readings.target, of: field)
        compare(isStored ? readings.withoutAgreed : readings)
    }

    /// The order of the cases matters: a reading that says nothing is a finding before it can become a difference.
    private mutating func compare(_ readings: Readings) {
        let field = readings.field
        switch (readings.source, readings.target) {
        case (.value(let wanted), .value(let held)) where Normalization.areEqual(wanted, held, in: field): break
        case (.unreadable, _): findings.append(.unreadable(field, on: options.direction.source))
        case (_, .unreadable): findings.append(.unreadable(field, on: options.direction.target))
        case (.unmapped(let raw), _): findings.append(.unmapped(field, raw: raw, on: options.direction.source))
        case (.absent, _), (.blank, _): erase(readings)
        case (_, .unmapped(let raw)): findings.append(.unmapped(field, raw: raw, on: options.direction.target))
        case (.value(let wanted), _): write(wanted, readings)
        }
    }

    /// A blank source value erases nothing unless the caller named the field.
    private mutating func erase(_ readings: Readings) {
        let field = readings.field
        guard !readings.target.isEmpty, field.attributes.isClearable, options.clear.contains(field) else { return }
        differences.append(Difference(field: field, before: readings.target, after: nil))
        if requirements.neverBlank.contains(field) {
            findings.append(Finding(.invalidForTarget, .blocks, field: field))
        }
        addConflict(readings)
    }

    private mutating func write(_ value: FieldValue, _ readings: Readings) {
        let after = valueToWrite(value, for: readings.field)
        differences.append(Difference(field: readings.field, before: readings.target, after: after))
        if !requirements.accept(value, in: readings.field) { findings.append(.invalid(readings.field, value: value)) }
        findings += resignationFindings(of: value, in: readings.field, direction: options.direction)
        addConflict(readings)
    }

    private mutating func addConflict(_ readings: Readings) {
        guard let agreed = readings.agreed else { return }
        let change = ThreeWayChange(
            of: readings.field, base: agreed, source: readings.source, target: readings.target)
        guard change == .conflict else { return }
        let values = [("agreed", agreed), ("source", readings.source), ("target", readings.target)]
        findings.append(
            Finding(
                .changedOnBothSides, .blocks, field: readings.field,
                values: values.map { Evidence($0.0, $0.1.text ?? "") }))
    }
}

/// Findings for the fields of a person who would be created: a missing required one blocks, an unusable other one is left out
/// of the new record.
/// - Parameter requirements: the target's.
func findingsForCreating(
    _ source: Employee, options: ComparisonOptions, requirements: ServiceRequirements
) -> [Finding] {
    let code = source.code.flatMap { requirements.finding(forNew: $0) }
    return [code].compactMap(\.self)
        + Field.compared.flatMap { field -> [Finding] in
            let isRequired = requirements.requiredToCreate.contains(field)
            let missing = isRequired ? [Finding(.missingRequiredField, .blocks, field: field)] : []
            switch sourceReading(of: field, source: source, options: options) {
            case .value(let value):
                return (requirements.accept(value, in: field) ? [] : [.invalid(field, value: value)])
                    + resignationFindings(of: value, in: field, direction: options.direction)
            case .unmapped(let raw):
                return [
                    .unmapped(field, raw: raw, on: options.direction.source, severity: isRequired ? .blocks : .notice)
                ]
            case .unreadable: return missing + [.unreadable(field, on: options.direction.source)]
            case .absent, .blank: return missing
            }
        }
}

/// The finding for a resignation date that would be written into KING OF TIME: from the day after it, the person cannot punch
/// or sign in, and later punches are errors (在職外勤務) [S, officestation.jp 18590, an OEM].
private func resignationFindings(of value: FieldValue, in field: Field, direction: Direction) -> [Finding] {
    guard field == .resignationDate, direction.target == .kingOfTime else { return [] }
    return [
        Finding(.noPunchesAfterResignation, .notice, field: field, values: [Evidence("resignationDate", value.text)])
    ]
}

extension Finding {
    static func unreadable(_ field: Field, on side: Side, severity: Severity = .notice) -> Finding {
        Finding(.unreadableField, severity, field: field, values: [Evidence("side", side.rawValue)])
    }

    static func unmapped(_ field: Field, raw: String, on side: Side, severity: Severity = .notice) -> Finding {
        Finding(
            .unmappedValue, severity, field: field, values: [Evidence("raw", raw), Evidence("side", side.rawValue)])
    }

    static func invalid(_ field: Field, value: FieldValue) -> Finding {
        Finding(.invalidForTarget, .blocks, field: field, values: [Evidence("raw", value.text)])
    }
}
