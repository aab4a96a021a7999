import Contract
import Reconciliation
import Roster

/// A row of the comparison, as `diff` and `resolve` show it. It has no unchanged field; `explain` has all of them.
extension Contract.DiffRow {
    init(engine row: Reconciliation.Row, options: ComparisonOptions) {
        self.init(
            id: row.id.text, employeeCode: row.code?.text, name: row.name,
            class: Contract.RowClass(engine: row.employeeClass),
            reason: row.reason.map(Contract.UnlistedReason.init(engine:)),
            stillActive: row.reason == .resignedStillActive ? true : nil,
            differences: row.differences.map(Contract.Difference.init(engine:)),
            values: Self.values(of: row, options: options),
            findings: row.findings.map { Contract.Finding(engine: $0, of: row) },
            legalNameFields: Self.legalNameFields(of: row, options: options))
    }

    /// The values of a new person, in the order of the fields; `nil` for anybody else.
    private static func values(
        of row: Reconciliation.Row, options: ComparisonOptions
    ) -> [Contract.NewValue]? {
        guard row.employeeClass == .new else { return nil }
        let values = row.newValues(options: options)
        return Roster.Field.allCases.compactMap { field in
            values[field].map { Contract.NewValue(field: Contract.Field(engine: field), value: $0.text) }
        }
    }

    /// The parts of the name for which SmartHR has no business name, so that the legal one is compared; `nil` if there
    /// are none, or if legal names were asked for.
    private static func legalNameFields(
        of row: Reconciliation.Row, options: ComparisonOptions
    ) -> [Contract.Field]? {
        guard options.nameStyle == .business, options.direction == .smartHRToKingOfTime,
            row.employeeClass != .targetOnly
        else { return nil }
        let legal = Reconciliation.explain(row, options: options).fields.filter { $0.nameStyle == .legal }
        return legal.isEmpty ? nil : legal.map { Contract.Field(engine: $0.field) }
    }
}

extension Reconciliation.Row {
    /// The name as people read it, from the record that names the person; empty if neither part can be read.
    var name: String {
        [person.lastName.text, person.firstName.text].compactMap(\.self).joined(separator: " ")
    }
}

/// The target's value now, and the value that a sync would write. `after` is `nil` if the sync would erase the field.
extension Contract.Difference {
    init(engine difference: Reconciliation.Difference) {
        self.init(
            field: Contract.Field(engine: difference.field), before: difference.before.text,
            after: difference.after?.text)
    }
}

/// The engine composes the text of a finding, in both languages, from its code, field and values. The values keep their
/// order. `decisions` is absent if there are none.
extension Contract.Finding {
    init(engine finding: Reconciliation.Finding, of row: Reconciliation.Row) {
        let decisions = row.decisions(answering: finding).map(Contract.Decision.init(engine:))
        self.init(
            code: Contract.FindingCode(engine: finding.code),
            severity: Contract.FindingSeverity(engine: finding.severity),
            field: finding.field.map(Contract.Field.init(engine:)),
            message: Contract.BilingualText(engine: finding.text),
            values: NamedTexts(finding.values.map { NamedTexts.Entry($0.name, $0.value) }),
            decisions: decisions.isEmpty ? nil : decisions)
    }
}
