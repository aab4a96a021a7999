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
    ///
    /// With `samePerson` (and `rehired` about a record under another code) the row becomes that of the other record, which it
    /// holds as a candidate. No new fetch is needed.
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
        RowResolver(
            row: self, decision: decision, other: other, keepsTargetCode: keepsTargetCode, link: link,
            options: options, requirements: requirements
        ).resolution()
    }
}
