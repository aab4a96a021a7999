import Roster

/// The comparison of one matched pair, field by field: its differences, and the findings on the way.
struct FieldComparison {
    private(set) var differences: [Difference] = []
    private(set) var findings: [Finding] = []

    private let pair: MatchedRow

    /// The code is compared where a person has paired two records and their codes may become one.
    init(_ pair: MatchedRow) {
        self.pair = pair
        for field in pair.match.writesCode ? Field.allCases : Field.compared {
            let readings = Readings(
                field: field, agreed: pair.link?.agreed[field],
                source: sourceReading(of: field, source: pair.source, options: pair.options),
                target: pair.target[field])
            if field == .email, pair.match.takesOver {
                takeOver(readings)
            } else if let notKept = pair.link?.notKept[field] {
                compare(readings, notKept)
            } else {
                compare(readings)
            }
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
        case (.value(let wanted), .value(let held)) where isSame(wanted, held, in: field): break
        case (.unreadable, _): findings.append(.unreadable(field, on: options.direction.source))
        case (_, .unreadable): findings.append(.unreadable(field, on: options.direction.target))
        case (.unmapped(let raw), _): findings.append(.unmapped(field, raw: raw, on: options.direction.source))
        case (.absent, _), (.blank, _): erase(readings)
        case (.value(let wanted), _): write(wanted, readings)
        }
    }

    /// A part of a name that the target has as the person's business name is the same name: renkei itself may have written
    /// it to the other side. A blank part of a business name is the legal one.
    private func isSame(_ wanted: FieldValue, _ held: FieldValue, in field: Field) -> Bool {
        if field.kind == .code { return EmployeeCode(wanted.text) == EmployeeCode(held.text) }
        return Normalization.areEqual(wanted, held, in: field) || pair.target.hasBusinessName(wanted, in: field)
    }

    /// Only the source's address stays on a record that was another person's, not even one that both have in common beside
    /// others.
    private mutating func takeOver(_ readings: Readings) {
        let hasOthers = !readings.target.isEmpty || !pair.target.spareEmails.isEmpty
        switch (readings.source, readings.target) {
        case (.value(let wanted), .value(let held))
        where pair.target.spareEmails.isEmpty && Normalization.areEqual(wanted, held, in: .email):
            break
        case (.value(let wanted), _):
            differences.append(
                Difference(field: .email, before: readings.target, after: valueToWrite(wanted, for: .email)))
        case (_, _) where hasOthers:
            differences.append(Difference(field: .email, before: readings.target, after: nil))
        case (_, _): break
        }
    }

    private var options: ComparisonOptions { pair.options }
    private var requirements: ServiceRequirements { pair.requirements }

    /// A blank source value erases nothing unless the caller named the field.
    private mutating func erase(_ readings: Readings) {
        let field = readings.field
        guard !readings.target.isEmpty, field.attributes.isClearable, options.clear.contains(field) else { return }
        differences.append(Difference(field: field, before: readings.target, after: nil))
        if requirements.neverBlank.contains(field) {
            findings.append(Finding(.invalidForTarget, .blocks, field: field))
        }
        if field == .email, !pair.target.spareEmails.isEmpty { findings.append(.spareEmailsFollow(in: pair.target)) }
        addUnmapped(readings)
        addConflict(readings)
    }

    private mutating func write(_ value: FieldValue, _ readings: Readings) {
        let after = valueToWrite(value, for: readings.field)
        differences.append(Difference(field: readings.field, before: readings.target, after: after))
        if readings.field.kind == .code {
            requirements.finding(forNew: EmployeeCode(value.text)).map { findings.append($0) }
        } else if !requirements.accept(value, in: readings.field) {
            findings.append(.invalid(readings.field, value: value))
        }
        findings += requirements.resignationFindings(of: value, in: readings.field)
        addUnmapped(readings)
        addConflict(readings)
    }

    /// A value of the target that is not understood counts as blank, and is named because the write replaces it.
    private mutating func addUnmapped(_ readings: Readings) {
        guard case .unmapped(let raw) = readings.target else { return }
        findings.append(.countedAsBlank(readings.field, raw: raw, on: options.direction.target))
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
                    + requirements.resignationFindings(of: value, in: field)
            case .unmapped(let raw):
                return [
                    .unmapped(field, raw: raw, on: options.direction.source, severity: isRequired ? .blocks : .notice)
                ]
            case .unreadable: return missing + [.unreadable(field, on: options.direction.source)]
            case .absent, .blank: return missing
            }
        }
}

extension ServiceRequirements {
    /// The finding for a resignation date that would be written.
    fileprivate func resignationFindings(of value: FieldValue, in field: Field) -> [Finding] {
        guard field == .resignationDate, endsAccessAtResignation else { return [] }
        return [
            Finding(
                .noPunchesAfterResignation, .notice, field: field, values: [Evidence("resignationDate", value.text)])
        ]
    }
}

extension Finding {
    static func unreadable(_ field: Field, on side: Side, severity: Severity = .notice) -> Finding {
        Finding(.unreadableField, severity, field: field, values: [Evidence("side", side.rawValue)])
    }

    static func unmapped(_ field: Field, raw: String, on side: Side, severity: Severity = .notice) -> Finding {
        Finding(
            .unmappedValue, severity, field: field, values: [Evidence("raw", raw), Evidence("side", side.rawValue)])
    }

    /// A value of the target that is not understood and would be replaced.
    static func countedAsBlank(_ field: Field, raw: String, on target: Side) -> Finding {
        let finding = unmapped(field, raw: raw, on: target)
        return Finding(
            finding.code, finding.severity, field: field, values: finding.values + [Evidence(countsAs, "blank")])
    }

    /// The name of the value that sets this finding apart from that of a value which is not written.
    static let countsAs = "countsAs"

    /// The first address cannot be erased alone: the service would erase the spare ones, too, or make one of them the first.
    static func spareEmailsFollow(in target: Employee) -> Finding {
        Finding(
            .invalidForTarget, .blocks, field: .email,
            values: [Evidence("spareEmails", String(target.spareEmails.count))])
    }

    static func invalid(_ field: Field, value: FieldValue) -> Finding {
        Finding(.invalidForTarget, .blocks, field: field, values: [Evidence("raw", value.text)])
    }
}
