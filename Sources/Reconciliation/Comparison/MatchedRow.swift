import Roster

/// Builds the row of a source person and the target record that is theirs.
struct MatchedRow {
    /// The reason why the record is this person's.
    enum Match: Hashable {
        /// The codes are the same.
        case code
        /// A person has decided so.
        /// - Parameters:
        ///   - writesCode: whether a differing code is written. It is not if both stay, or if another record has it.
        ///   - takesOver: whether the record was another person's, none of whose addresses may stay.
        case decision(writesCode: Bool, takesOver: Bool)
    }

    let source: Employee
    let target: Employee
    let match: Match
    /// The link of these two records, if they are linked. Without a value that both last held alike, a difference is never a
    /// conflict.
    let link: Link?
    let options: ComparisonOptions
    let requirements: ServiceRequirements

    /// - Parameters:
    ///   - named: findings about identity.
    ///   - findings: other findings that are known already.
    func row(_ named: NamedRecords, findings: [Finding]) -> Row {
        let fields = FieldComparison(self)
        if isLeaver { return leaverRow(fields, named, findings: findings) }
        var all = findings + named.findings
        if !fields.differences.contains(where: { $0.field == .employeeCode }) {
            source.code.flatMap(requirements.finding(forMatched:)).map { all.append($0) }
        }
        if let rehire = rehire(isAnythingWritten: !fields.differences.isEmpty) { all.append(rehire) }
        return Row(
            source: source, target: target, differences: fields.differences, findings: all + fields.findings,
            candidates: named.candidates.filter { $0.id != target.id })
    }

    /// Whether the person is listed for the resignation date alone.
    private var isLeaver: Bool { options.leavers && source.resignation(onOrBefore: options.baseDate.day) != nil }

    private func leaverRow(_ fields: FieldComparison, _ named: NamedRecords, findings: [Finding]) -> Row {
        Row(
            source: source, target: target,
            differences: fields.differences.filter { $0.field == .resignationDate },
            findings: findings + named.findings + fields.findings.filter { $0.field == .resignationDate },
            candidates: named.candidates.filter { $0.id != target.id })
    }

    /// The target has a person as resigned whom the source lists, provided that the source's own resignation date can be
    /// read. It blocks if anything would be written: a person who is hired after having resigned can do nothing there.
    private func rehire(isAnythingWritten: Bool) -> Finding? {
        guard let resigned = target.resignation(onOrBefore: options.baseDate.day) else { return nil }
        switch source.resignationDate {
        case .unreadable, .unmapped: return nil
        case .absent, .blank, .value: break
        }
        let blocks = isAnythingWritten && !options.clear.contains(.resignationDate)
        return Finding(
            .possibleRehire, blocks ? .blocks : .notice, field: .resignationDate,
            values: [Evidence("resignationDate", resigned.description)])
    }
}

extension MatchedRow.Match {
    var writesCode: Bool {
        switch self {
        case .code: false
        case .decision(let writesCode, _): writesCode
        }
    }

    var takesOver: Bool {
        switch self {
        case .code: false
        case .decision(_, let takesOver): takesOver
        }
    }
}

extension Employee {
    func resignation(onOrBefore day: CivilDate) -> CivilDate? {
        if case .value(.date(let resigned)) = resignationDate, resigned <= day { resigned } else { nil }
    }
}
