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
        source: source, target: target, options: options, requirements: requirements, links: links)
    let order = sortedIndices(of: source, listed: options.baseDate.lists)
    let rows = order.map { index.row(for: source[$0]) }
    var unlisted = UnlistedPeople(besides: rows, in: index)
    return unlisted.comparison(with: rows)
}

extension ComparisonIndex {
    /// A field that holds a My Number is hidden before anything else looks at the person.
    fileprivate mutating func row(for person: Employee) -> Row {
        let hidden = person.fieldsWithMyNumber
        return hidden.isEmpty
            ? row(for: person, findings: [])
            : row(for: person.hiding(hidden), findings: hidden.map { Finding(.invalidForTarget, .blocks, field: $0) })
    }

    /// - Parameter findings: those known already.
    private mutating func row(for person: Employee, findings: [Finding]) -> Row {
        guard let code = person.code else { return rowWithoutCode(for: person, findings: findings) }
        let entry = targetCodes[code]
        let match = entry.flatMap(onlyRecord)
        if let duplicate = duplicate(inSource: sourceCodes.count(of: code), inTarget: entry?.count ?? 0) {
            return Row(source: person, target: match, differences: [], findings: findings + [duplicate])
        }
        guard let match else { return newRow(for: person, findings: findings) }
        return matchedRow(for: person, match: match, findings: findings)
    }

    private mutating func rowWithoutCode(for person: Employee, findings: [Finding]) -> Row {
        var findings = findings
        if !findings.contains(where: { $0.field == .employeeCode }) { findings.append(missingCode(of: person)) }
        return Row(source: person, target: nil, differences: [], findings: findings + similarRecords(to: person))
    }

    private mutating func newRow(for person: Employee, findings: [Finding]) -> Row {
        var findings = findings
        if let finding = linkFinding(for: person, matching: nil) { findings.append(finding) }
        findings += similarRecords(to: person)
        findings += findingsForCreating(person, options: options, requirements: requirements)
        return Row(source: person, target: nil, differences: [], findings: findings)
    }

    mutating func matchedRow(for person: Employee, match: Employee, findings: [Finding]) -> Row {
        var findings = findings
        if let finding = linkFinding(for: person, matching: match) { findings.append(finding) }
        if let finding = rehire(of: person, target: match) { findings.append(finding) }
        if let finding = person.code.flatMap(requirements.finding(forMatched:)) { findings.append(finding) }
        let known = links.link(ofSource: person.id)
        let link = known?.id(on: options.direction.target) == match.id ? known : nil
        let fields = FieldComparison(
            source: person, target: match, agreed: link?.agreed ?? AgreedValues(), notKept: link?.notKept ?? [:],
            options: options, requirements: requirements)
        return Row(
            source: person, target: match, differences: fields.differences, findings: findings + fields.findings)
    }

    /// The target record that carries the code, if exactly one does.
    private func onlyRecord(_ entry: CodeIndex.Entry) -> Employee? {
        guard entry.count == 1 else { return nil }
        let record = target[entry.firstIndex]
        let hidden = record.fieldsWithMyNumber
        return hidden.isEmpty ? record : record.hiding(hidden)
    }

    private func missingCode(of person: Employee) -> Finding {
        switch person.employeeCode {
        case .unreadable: .unreadable(.employeeCode, on: options.direction.source, severity: .blocks)
        case .unmapped(let raw): .unmapped(.employeeCode, raw: raw, on: options.direction.source, severity: .blocks)
        case .absent, .blank, .value: Finding(.missingEmployeeCode, .blocks, field: .employeeCode)
        }
    }

    func duplicate(inSource sourceCount: Int, inTarget targetCount: Int) -> Finding? {
        guard sourceCount > 1 || targetCount > 1 else { return nil }
        let counts = [(options.direction.source, sourceCount), (options.direction.target, targetCount)]
        return Finding(
            .duplicateEmployeeCode, .blocks, field: .employeeCode,
            values: counts.filter { $0.1 > 1 }.map { Evidence($0.0.rawValue, String($0.1)) })
    }
}
