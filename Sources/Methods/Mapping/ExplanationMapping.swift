import Contract
import Reconciliation
import Roster

/// One field of `explain`: both readings as the services gave them, both values as they were compared, and the rules in
/// between. `equal` is `nil`, not `false`, if nothing could be compared.
extension Contract.FieldExplanation {
    init(engine field: Reconciliation.FieldExplanation, of row: Reconciliation.Row) {
        self.init(
            field: Contract.Field(engine: field.field), source: Contract.FieldReading(engine: field.source),
            target: field.target.map(Contract.FieldReading.init(engine:)),
            normalisedSource: field.sourceNormalized?.text, normalisedTarget: field.targetNormalized?.text,
            equal: field.equal, rules: field.rules.map(\.rawValue),
            codePoints: field.codePoints.map(Contract.CodePoints.init(engine:)),
            findings: field.findings.map { Contract.Finding(engine: $0, of: row) })
    }
}

/// A side without a text has none.
extension Contract.CodePoints {
    init(engine codePoints: Reconciliation.CodePoints) {
        self.init(source: codePoints.source, target: codePoints.target)
    }
}

/// The state tells apart the readings without a value. Only a value and one that could not be understood have a text.
extension Contract.FieldReading {
    init(engine reading: Roster.Reading) {
        self.init(state: Contract.ReadingState(engine: reading), raw: reading.text)
    }
}

extension Contract.ReadingState {
    init(engine reading: Roster.Reading) {
        switch reading {
        case .unreadable: self = .unreadable
        case .absent: self = .absent
        case .blank: self = .blank
        case .value: self = .value
        case .unmapped: self = .unmapped
        }
    }
}
