import Roster

/// Compares the two lists as they were read, and says of each source employee whom the base date lists what a sync
/// would do, and of everybody else why they are not listed.
///
/// Both lists must be whole: the source with the people whom the base date leaves out, the target with those who
/// resigned. A person missing from the target's list would look new. Time grows with the length of the lists, not with its
/// square.
/// - Parameters:
///   - requirements: what the target demands.
///   - links: the pairs known from earlier syncs of this connection.
///   - decisions: those in force of this connection.
public func compare(
    source: [Employee], target: [Employee], options: ComparisonOptions, requirements: ServiceRequirements,
    links: [Link] = [], decisions: [StandingDecision] = []
) -> Comparison {
    var index = ComparisonIndex(
        source: source, target: target, options: options, requirements: requirements, links: links,
        decisions: decisions)
    let order = sortedIndices(of: source, listed: index.lists)
    let rows = order.map { index.row(for: source[$0]) }
    var unlisted = UnlistedPeople(besides: rows, in: index)
    return unlisted.comparison(with: notingSharedEmails(in: rows, options: options))
}

extension ComparisonIndex {
    /// A field that holds a My Number is hidden before anything else looks at the person.
    fileprivate mutating func row(for person: Employee) -> Row {
        let hidden = person.fieldsWithMyNumber
        return hidden.isEmpty
            ? row(for: person, findings: [])
            : row(for: person.hiding(hidden), findings: hidden.map { Finding(.invalidForTarget, .blocks, field: $0) })
    }

    /// A pair that a person has decided comes before every code.
    /// - Parameter findings: those known already.
    private mutating func row(for person: Employee, findings: [Finding]) -> Row {
        if let pair = decisions.pair(ofSource: person.id), let index = targetByID[pair.target] {
            return pairedRow(for: person, pair: pair, record: shown(index), findings: findings)
        }
        guard let code = person.code else { return rowWithoutCode(for: person, findings: findings) }
        let holders = holders(of: code, besides: person)
        guard holders.areUnique || !holders.areInTarget else {
            return Row(
                source: person, target: holders.record, differences: [], findings: findings + holders.named.findings,
                candidates: holders.named.candidates)
        }
        guard let match = holders.record else {
            return newRow(for: person, named: holders.named, findings: findings)
        }
        return matchedRow(for: person, match: match, named: holders.named, findings: findings)
    }

    /// The row of a person and the record that carries their code, or that is paired with them by decision.
    /// - Parameter named: findings about identity that are known already.
    mutating func row(for person: Employee, record: Employee, named: NamedRecords) -> Row {
        if let pair = decisions.pair(ofSource: person.id), pair.target == record.id {
            return pairedRow(for: person, pair: pair, record: record, findings: [])
        }
        return matchedRow(for: person, match: record, named: named, findings: [])
    }

    private mutating func rowWithoutCode(for person: Employee, findings: [Finding]) -> Row {
        var findings = findings
        if !findings.contains(where: { $0.field == .employeeCode }) { findings.append(missingCode(of: person)) }
        var named = linkFindings(for: person, matching: nil)
        named += similarRecords(to: person)
        return Row(
            source: person, target: nil, differences: [], findings: findings + named.findings,
            candidates: named.candidates)
    }

    private mutating func newRow(for person: Employee, named: NamedRecords, findings: [Finding]) -> Row {
        var named = named
        named += linkFindings(for: person, matching: nil)
        named += similarRecords(to: person)
        let creating =
            retirement(of: person) + findingsForCreating(person, options: options, requirements: requirements)
        return Row(
            source: person, target: nil, differences: [], findings: findings + named.findings + creating,
            candidates: named.candidates)
    }

    private mutating func matchedRow(
        for person: Employee, match: Employee, named: NamedRecords = NamedRecords(), findings: [Finding]
    ) -> Row {
        var named = named
        named += linkFindings(for: person, matching: match)
        if areDifferent(person, match) {
            named.add(.differentPerson, .blocks, naming: match, on: options.direction.target)
        }
        return matched(person, match, by: .code).row(named, findings: findings)
    }

    /// Whether the two records are of two people: by decision, or if there is none, by what they say.
    func areDifferent(_ person: Employee, _ match: Employee) -> Bool {
        if decisions.areDifferent(source: person.id, target: match.id) { return true }
        let isDecided = decisions.pair(ofSource: person.id)?.target == match.id
        return !isDecided && Contradiction(person, match).isOfTwoPeople
    }

    /// The row of a pair by decision. A code that another record has cannot be written.
    private mutating func pairedRow(
        for person: Employee, pair: DecisionIndex.Pair, record: Employee, findings: [Finding]
    ) -> Row {
        var named = NamedRecords()
        let holder = pair.keepsTargetCode ? nil : otherHolder(ofCodeOf: person, than: record)
        if let holder {
            let areSwapped = areSwapped(record, holder: holder)
            named.add(areSwapped ? .codesSwapped : .codeReused, .notice, naming: holder, on: options.direction.target)
        }
        let takesOver = pair.takesOver && isStillAnothers(record, person: person)
        if takesOver {
            named.add(
                .differentPerson, .notice, naming: record, on: options.direction.target,
                values: [.decision(.takeOver)])
        }
        let match = MatchedRow.Match.decision(
            writesCode: !pair.keepsTargetCode && holder == nil, takesOver: takesOver)
        return matched(person, record, by: match).row(named, findings: findings)
    }

    /// A record that was taken over keeps nothing of the person before until it is this person's in every respect. From the
    /// first sync on, which links the two, its spare addresses are this person's own.
    private func isStillAnothers(_ record: Employee, person: Employee) -> Bool {
        links.link(ofSource: person.id)?.id(on: options.direction.target) != record.id
            || Contradiction(person, record).isOfTwoPeople
    }

    private func matched(_ person: Employee, _ record: Employee, by match: MatchedRow.Match) -> MatchedRow {
        let link = links.link(ofSource: person.id)
        return MatchedRow(
            source: person, target: record, match: match,
            link: link?.id(on: options.direction.target) == record.id ? link : nil, options: options,
            requirements: requirements)
    }

    /// A person who has left is not created only because the date was forgotten.
    private func retirement(of person: Employee) -> [Finding] {
        guard person.employmentStatus == .retired, person.resignationDate.isEmpty else { return [] }
        return [Finding(.retiredWithoutDate, .blocks, field: .resignationDate)]
    }

    private func missingCode(of person: Employee) -> Finding {
        switch person.employeeCode {
        case .unreadable: .unreadable(.employeeCode, on: options.direction.source, severity: .blocks)
        case .unmapped(let raw): .unmapped(.employeeCode, raw: raw, on: options.direction.source, severity: .blocks)
        case .absent, .blank, .value: Finding(.missingEmployeeCode, .blocks, field: .employeeCode)
        }
    }
}
