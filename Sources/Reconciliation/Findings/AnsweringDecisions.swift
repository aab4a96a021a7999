extension Row {
    /// The decisions that answer a finding of this row, in the order of `Decision`. There are none for a notice.
    public func decisions(answering finding: Finding) -> [Decision] {
        guard finding.severity == .blocks else { return [] }
        return Decision.allCases.filter { $0.answers(finding) }
    }
}
