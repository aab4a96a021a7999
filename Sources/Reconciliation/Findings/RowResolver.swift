import Roster

/// Applies one decision to one row.
struct RowResolver {
    let row: Row
    let decision: Decision
    /// The target record that the caller names. The row's own id names the record with its code, too.
    let other: RecordID?
    let keepsTargetCode: Bool
    let link: Link?
    let options: ComparisonOptions
    let requirements: ServiceRequirements

    func resolution() -> Resolution {
        switch decision {
        case .leaveOut: leftOut()
        case .samePerson, .takeOver: paired(by: answered { $0.severity == .blocks })
        case .differentPerson: separated()
        case .rehired: rehired()
        case .accept, .useSource, .keepTarget: accepted()
        }
    }

    /// The findings that the decision answers, as far as they are of this kind.
    private func answered(where isMeant: (Finding) -> Bool) -> [Finding] {
        row.findings.filter { isMeant($0) && !$0.isAnswered && decision.answers($0) }
    }

    // MARK: - Decisions about values

    private func accepted() -> Resolution {
        let answered = answered { $0.severity == .blocks }
        guard !answered.isEmpty else { return .nothingToResolve }
        let kept = decision == .keepTarget ? Set(answered.compactMap(\.field)) : []
        return .resolved(
            row.with(
                differences: row.differences.filter { !kept.contains($0.field) },
                findings: findings(answering: answered)),
            lasting: nil)
    }

    private func findings(answering answered: [Finding]) -> [Finding] {
        row.findings.map { answered.contains($0) ? $0.answered(by: decision) : $0 }
    }

    // MARK: - One person

    /// Makes the row that of the named record. If no record is named, several people of the source share a code that the target
    /// does not have, and the decision says that this person is meant.
    private func paired(by answered: [Finding]) -> Resolution {
        guard !answered.isEmpty else { return .nothingToResolve }
        let named = records(namedBy: answered)
        if named.isEmpty, other == nil || other == row.id {
            return .resolved(row.with(findings: findings(answering: answered)), lasting: nil)
        }
        guard let record = record(among: named) else { return .needsOther(named.map(\.id)) }
        let isMatchedAlready =
            record.id == row.target?.id && !answered.contains { $0.code == .duplicateEmployeeCode }
        return .resolved(
            isMatchedAlready ? confirmed(answered) : matched(to: record, answered: answered),
            lasting: lasting(
                decision == .takeOver ? .takeOver : .samePerson(keepsTargetCode: keepsTargetCode), about: record))
    }

    /// - Parameter record: the target record that the decision is about; `nil` if it is about the source person alone.
    private func lasting(_ kind: StandingDecision.Kind, about record: Employee?) -> StandingDecision {
        StandingDecision(kind, source: row.id, target: record?.id, direction: options.direction)
    }

    /// The row as it is, with what the takeover of a record adds to it.
    private func confirmed(_ answered: [Finding]) -> Row {
        let findings = findings(answering: answered)
        guard decision == .takeOver, let target = row.target else { return row.with(findings: findings) }
        let fresh = matchedRow(target, match: .decision(writesCode: false, takesOver: true), findings: [])
        let email = fresh.differences.filter { $0.field == .email }
        return row.with(
            differences: (row.differences.filter { $0.field != .email } + email).inOrder,
            findings: findings.filter { $0.field != .email })
    }

    /// What was found about a new person is not true of a pair, except for what is hidden.
    private func matched(to record: Employee, answered: [Finding]) -> Row {
        let hidden = row.findings.filter { finding in
            finding.code == .invalidForTarget && finding.field.map { row.source[$0] == .unreadable } == true
        }
        let notices = answered.filter { $0.code != .possibleRehire }.map { $0.answered(by: decision) }
        let isCodeTaken = row.target.map { $0.id != record.id && $0.code == row.code } ?? false
        let match = MatchedRow.Match.decision(
            writesCode: !keepsTargetCode && !isCodeTaken && !isSwap(answered), takesOver: decision == .takeOver)
        return matchedRow(record, match: match, findings: hidden + notices)
    }

    private func isSwap(_ findings: [Finding]) -> Bool { findings.contains { $0.code == .codesSwapped } }

    private func matchedRow(_ record: Employee, match: MatchedRow.Match, findings: [Finding]) -> Row {
        let isLinked = link?.id(on: options.direction.target) == record.id
        return MatchedRow(
            source: row.source, target: record, match: match, link: isLinked ? link : nil, options: options,
            requirements: requirements
        ).row(NamedRecords(), findings: findings)
    }

    // MARK: - Two people

    /// Records that the named record is another person's. If it has this person's code, the row stays blocked: the code cannot be
    /// given twice.
    private func separated() -> Resolution {
        let answered = answered { $0.severity == .blocks }
        guard !answered.isEmpty else { return .nothingToResolve }
        let named = records(namedBy: answered)
        guard let record = record(among: named) else { return .needsOther(named.map(\.id)) }
        var findings = findings(answering: answered.filter { self.record(namedBy: $0)?.id == record.id })
        if record.id == row.target?.id, !findings.contains(where: { $0.code == .differentPerson }) {
            findings.append(
                Finding(
                    .differentPerson, .blocks, field: .employeeCode,
                    values: Evidence.other(record, on: options.direction.target)))
        }
        return .resolved(row.with(findings: findings), lasting: lasting(.differentPerson, about: record))
    }

    // MARK: - Hired again

    /// Clears the resignation date of the record that is this person's, or first makes the named record this person's.
    private func rehired() -> Resolution {
        let answered = answered { _ in true }
        guard let finding = answered.first else { return .nothingToResolve }
        guard finding.namesARecord else { return .resolved(rehired(row), lasting: nil) }
        let resolution = paired(by: answered)
        guard case .resolved(let paired, let lasting) = resolution else { return resolution }
        return .resolved(rehired(paired), lasting: lasting)
    }

    private func rehired(_ row: Row) -> Row {
        var differences = row.differences
        if let target = row.target, !differences.contains(where: { $0.field == .resignationDate }) {
            differences.append(Difference(field: .resignationDate, before: target.resignationDate, after: nil))
        }
        return row.with(
            differences: differences.inOrder,
            findings: row.findings.map { $0.code == .possibleRehire ? $0.answered(by: decision) : $0 })
    }

    // MARK: - Left out

    private func leftOut() -> Resolution {
        guard row.employeeClass.isSelectable else { return .nothingToResolve }
        return .resolved(
            .leftOut(row.source, target: row.target, because: .byDecision), lasting: lasting(.leaveOut, about: nil))
    }

    // MARK: - The other record

    /// The target's records that findings name. One without a name is about the record with the person's code.
    private func records(namedBy findings: [Finding]) -> [Employee] {
        var named: [Employee] = []
        for finding in findings {
            if let record = record(namedBy: finding), !named.contains(where: { $0.id == record.id }) {
                named.append(record)
            }
        }
        return named
    }

    private func record(namedBy finding: Finding) -> Employee? {
        guard let id = finding.otherID(on: options.direction.target) else { return row.target }
        return ([row.target].compactMap(\.self) + row.candidates).first { $0.id == id }
    }

    private func record(among named: [Employee]) -> Employee? {
        guard let other, other != row.id else { return named.count == 1 ? named[0] : nil }
        return named.first { $0.id == other }
    }
}

extension Row {
    /// The row with other content. Its class follows from that.
    fileprivate func with(differences: [Difference]? = nil, findings: [Finding]) -> Row {
        Row(
            source: source, target: target, differences: differences ?? self.differences, findings: findings,
            candidates: candidates)
    }
}

extension [Difference] {
    /// In the order of the fields.
    fileprivate var inOrder: [Difference] {
        Field.allCases.flatMap { field in filter { $0.field == field } }
    }
}
