import Roster

/// The result of a decision about a row.
public enum Resolution: Hashable, Sendable {
    /// - Parameter lasting: the decision to keep for later jobs; `nil` if it holds for these values only.
    case resolved(Row, lasting: StandingDecision?)
    /// The decision answers nothing that blocks this row.
    case nothingToResolve
    /// The decision has to name (`with`) one of these records of the target.
    case needsOther([RecordID])
}

extension Row {
    /// The row after a decision: the findings that it answers are notices from now on.
    /// - Parameters:
    ///   - other: the target record that is meant. It may be left out where the findings name one record only.
    ///   - keepsTargetCode: with `samePerson`, whether both codes stay as they are.
    ///   - link: the known link of this source record, if there is one.
    ///   - options: those of the job.
    ///   - requirements: what the target demands.
    public func resolved(
        by decision: Decision, with other: RecordID? = nil, keepsTargetCode: Bool = false, link: Link? = nil,
        options: ComparisonOptions, requirements: ServiceRequirements
    ) -> Resolution {
        func isAnswered(_ finding: Finding) -> Bool { finding.severity == .blocks && decision.answers(finding) }
        let answered = findings.filter(isAnswered)
        guard !answered.isEmpty else { return .nothingToResolve }
        let kept = decision == .keepTarget ? Set(answered.compactMap(\.field)) : []
        let row = Row(
            source: source, target: target, differences: differences.filter { !kept.contains($0.field) },
            findings: findings.map { isAnswered($0) ? $0.answered(by: decision) : $0 }, candidates: candidates)
        return .resolved(row, lasting: nil)
    }
}

extension Finding {
    fileprivate func answered(by decision: Decision) -> Finding {
        Finding(code, .notice, field: field, values: values + [Evidence("decision", decision.rawValue)])
    }
}
