import Contract
import Reconciliation
import Roster
import Sync

extension Contract.DiffRow {
    init(_ row: Reconciliation.Row, _ options: ComparisonOptions) {
        self.init(
            id: row.id.text, employeeCode: row.code?.text, name: row.name, class: word(row.employeeClass),
            differences: row.differences.map(Contract.Difference.init),
            findings: row.findings.map(Contract.Finding.init),
            legalNameFields: Self.legalNameFields(row, options))
    }

    /// With business names chosen, the parts that fell back to the legal name.
    private static func legalNameFields(_ row: Reconciliation.Row, _ options: ComparisonOptions) -> [Contract.Field]? {
        guard options.nameStyle == .business, options.direction == .smartHRToKingOfTime else { return nil }
        let fallen = Reconciliation.explain(row, options: options).fields.filter { $0.nameStyle == .legal }
        return fallen.isEmpty ? nil : fallen.map { word($0.field) }
    }
}

extension Contract.Difference {
    init(_ difference: Reconciliation.Difference) {
        self.init(field: word(difference.field), before: difference.before.text, after: difference.after?.text)
    }
}

extension Contract.FieldExplanation {
    init(_ field: Reconciliation.FieldExplanation) {
        self.init(
            field: word(field.field), source: FieldReading(field.source), target: field.target.map(FieldReading.init),
            normalisedSource: field.sourceNormalized?.text, normalisedTarget: field.targetNormalized?.text,
            equal: field.equal, rules: field.rules.map(\.rawValue), findings: field.findings.map(Contract.Finding.init))
    }
}

extension Contract.FieldReading {
    init(_ reading: Roster.Reading) {
        let state: ReadingState =
            switch reading {
            case .unreadable: .unreadable
            case .absent: .absent
            case .blank: .blank
            case .value: .value
            case .unmapped: .unmapped
            }
        self.init(state: state, raw: reading.text)
    }
}

extension Contract.ResultRow {
    init(_ view: OutcomeView) {
        self.init(
            id: view.id, employeeCode: view.code?.text, name: view.row?.name, outcome: word(view.outcome),
            action: view.write.map { WriteAction($0) },
            error: view.failure.map { Contract.Failure(kind: $0.kind, text: $0.message) },
            altered: view.alterations.map(Contract.Alteration.init), at: view.settledAt?.description)
    }
}

extension Contract.Alteration {
    init(_ alteration: Reconciliation.Difference) {
        self.init(field: word(alteration.field), sent: alteration.after?.text, stored: alteration.before.text)
    }
}
