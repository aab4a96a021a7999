import Roster

/// What a person decides about findings that block.
public enum Decision: String, Hashable, Sendable, CaseIterable {
    /// The people concerned were looked at: it is as the codes say.
    case accept
    /// Write the source's value although the target's has changed, too.
    case useSource
    /// Leave the target's value as it is, this time.
    case keepTarget

    /// The findings that it answers. What the data itself lacks (a code, a required value) is answered by mending it.
    func answers(_ code: Finding.Code) -> Bool {
        switch self {
        case .accept: code.isAboutIdentity && code != .duplicateEmployeeCode
        case .useSource, .keepTarget: code == .changedOnBothSides || code == .changedSinceSync
        }
    }
}

extension Row {
    /// The row once somebody has decided: what the decision answers is only a notice from now on.
    /// - Returns: `nil` if nothing that blocks this row is answered by it.
    public func resolved(by decision: Decision) -> Row? {
        func isAnswered(_ finding: Finding) -> Bool { finding.severity == .blocks && decision.answers(finding.code) }
        let answered = findings.filter(isAnswered)
        guard !answered.isEmpty else { return nil }
        let kept = decision == .keepTarget ? Set(answered.compactMap(\.field)) : []
        return Row(
            source: source, target: target, differences: differences.filter { !kept.contains($0.field) },
            findings: findings.map { isAnswered($0) ? $0.decided(decision) : $0 })
    }
}

extension Finding {
    fileprivate func decided(_ decision: Decision) -> Finding {
        Finding(code, .notice, field: field, values: values + [Evidence("decision", decision.rawValue)])
    }
}
