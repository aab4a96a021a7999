import Roster

/// 判断: a person's answer to findings that block.
public enum Decision: String, Hashable, Sendable, CaseIterable {
    /// The row and the target record that is named are of one person.
    case samePerson
    /// The row and the target record that is named are of two people.
    case differentPerson
    /// The target record with the person's code is this person's from now on; no address of the other person stays.
    case takeOver
    /// The person takes no part in this direction.
    case leaveOut
    /// The person was hired again: the resignation date is cleared and the hire date written.
    case rehired
    /// It was looked at, and may go on as it is.
    case accept
    /// Write the source's value although the target's has changed, too.
    case useSource
    /// Leave the target's value as it is, this time.
    case keepTarget

    /// Whether it answers this finding. Data that is missing (a code, a required value) is mended in the source
    /// instead. `leaveOut` is possible for any row, and offered where it is one of the likely answers.
    func answers(_ finding: Finding) -> Bool {
        switch finding.code {
        case .differentPerson: self == .samePerson || self == .takeOver || self == .leaveOut
        case .probableSamePerson, .similarEmployeeCode, .codeReused, .codesSwapped:
            self == .samePerson || self == .differentPerson
        case .possibleRehire:
            self == .rehired || (finding.namesARecord && (self == .samePerson || self == .differentPerson))
        case .duplicateEmployeeCode: self == .samePerson
        case .retiredWithoutDate: self == .accept
        case .invalidForTarget: self == .accept && finding.isAboutAcceptableCode
        case .changedOnBothSides, .changedSinceSync: self == .useSource || self == .keepTarget
        case .missingEmployeeCode, .missingRequiredField, .unmappedValue, .unreadableField, .notKept, .createdBySync,
            .noPunchesAfterResignation, .sharedEmail, .emailHandedOn, .emailsSwapped:
            false
        }
    }
}

extension Evidence {
    /// The decision that has answered a finding.
    static func decision(_ decision: Decision) -> Evidence { Evidence(decisionName, decision.rawValue) }

    private static let decisionName = "decision"

    fileprivate var isDecision: Bool { name == Self.decisionName }
}

extension Finding {
    /// The finding as a notice: a decision has answered it.
    func answered(by decision: Decision) -> Finding {
        Finding(code, .notice, field: field, values: values.filter { !$0.isDecision } + [.decision(decision)])
    }

    /// Whether this decision has answered it.
    func isAnswered(by decision: Decision) -> Bool { values.contains(.decision(decision)) }

    /// Whether any decision has answered it.
    var isAnswered: Bool { values.contains(where: \.isDecision) }
}
