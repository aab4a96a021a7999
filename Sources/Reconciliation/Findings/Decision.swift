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

    func answers(_ finding: Finding) -> Bool {
        answers(finding.code) || self == .accept && finding.isAboutAcceptableCode
    }

    /// Whether it answers findings of this kind. Data that is missing (a code, a required value) is mended in the source
    /// instead.
    func answers(_ code: Finding.Code) -> Bool {
        switch self {
        case .samePerson, .differentPerson, .takeOver, .leaveOut, .rehired: false
        case .accept: code.isAboutIdentity && code != .duplicateEmployeeCode
        case .useSource, .keepTarget: code == .changedOnBothSides || code == .changedSinceSync
        }
    }
}
