import Roster

/// 判断: a person's answer to findings that block.
public enum Decision: String, Hashable, Sendable, CaseIterable {
    /// The people concerned were looked at: the codes are right.
    case accept
    /// Write the source's value although the target's has changed, too.
    case useSource
    /// Leave the target's value as it is, this time.
    case keepTarget

    /// Whether it answers findings of this kind. Data that is missing (a code, a required value) is mended in the source
    /// instead.
    func answers(_ code: Finding.Code) -> Bool {
        switch self {
        case .accept: code.isAboutIdentity && code != .duplicateEmployeeCode
        case .useSource, .keepTarget: code == .changedOnBothSides || code == .changedSinceSync
        }
    }
}

extension Row {
    /// The row after a decision: the findings that it answers are notices from now on.
    /// - Returns: `nil` if the decision answers nothing that blocks this row.
    public func resolved(by decision: Decision) -> Row? {
        func isAnswered(_ finding: Finding) -> Bool { finding.severity == .blocks && decision.answers(finding.code) }
        let answered = findings.filter(isAnswered)
        guard !answered.isEmpty else { return nil }
        let kept = decision == .keepTarget ? Set(answered.compactMap(\.field)) : []
        return Row(
            source: source, target: target, differences: differences.filter { !kept.contains($0.field) },
            findings: findings.map { isAnswered($0) ? $0.answered(by: decision) : $0 })
    }
}

extension Finding {
    fileprivate func answered(by decision: Decision) -> Finding {
        Finding(code, .notice, field: field, values: values + [Evidence("decision", decision.rawValue)])
    }
}
