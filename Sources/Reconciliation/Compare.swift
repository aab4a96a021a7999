import Roster

/// Compares the two lists as they were read, and says of each source employee whom the base date lists what a sync
/// would do.
///
/// Both lists are whole: the source with people whom the base date leaves out, the target with those who resigned. Time
/// grows with the length of the lists, not with its square.
/// - Parameter requirements: what the target demands.
public func compare(
    source: [Employee], target: [Employee], options: ComparisonOptions, requirements: ServiceRequirements,
    links: [Link] = []
) -> Comparison {
    var census = Census(
        source: source, target: target, options: options, requirements: requirements, links: links)
    let order = inListOrder(source, listed: options.baseDate.lists)
    return Comparison(rows: order.map { census.row(for: source[$0]) })
}

extension Census {
    fileprivate mutating func row(for person: Employee) -> Row {
        let hidden = person.fieldsWithMyNumber
        return hidden.isEmpty
            ? row(for: person, [])
            : row(for: person.hiding(hidden), hidden.map { Finding(.invalidForTarget, .blocks, field: $0) })
    }

    private mutating func row(for person: Employee, _ found: [Finding]) -> Row {
        guard let code = person.code else { return rowWithoutCode(person, found) }
        let there = targetCodes[code]
        if let duplicate = duplicate(sourceCodes.count(of: code), there?.count ?? 0) {
            return row(person, there.flatMap(onlyOne), [], found + [duplicate])
        }
        guard let match = there.flatMap(onlyOne) else { return newRow(person, found) }
        return matchedRow(person, match, found)
    }

    private mutating func rowWithoutCode(_ person: Employee, _ found: [Finding]) -> Row {
        var findings = found
        if !found.contains(where: { $0.field == .employeeCode }) { findings.append(missingCode(of: person)) }
        return row(person, nil, [], findings + lookalikes(of: person))
    }

    private mutating func newRow(_ person: Employee, _ found: [Finding]) -> Row {
        var findings = found
        if let finding = linkFinding(for: person, matching: nil) { findings.append(finding) }
        findings += lookalikes(of: person)
        findings += findingsForCreating(person, options: options, requirements: requirements)
        return row(person, nil, [], findings)
    }

    private mutating func matchedRow(_ person: Employee, _ match: Employee, _ found: [Finding]) -> Row {
        var findings = found
        if let finding = linkFinding(for: person, matching: match) { findings.append(finding) }
        if let finding = rehire(of: person, in: match) { findings.append(finding) }
        let link = links.link(ofSource: person.id)
        let agreed = link?.id(on: options.direction.target) == match.id ? link?.agreed ?? Agreement() : Agreement()
        let fields = FieldComparison(
            person, with: match, agreed: agreed, options: options, requirements: requirements)
        return row(person, match, fields.differences, findings + fields.findings)
    }

    /// The target record that carries the code, if exactly one does.
    private func onlyOne(_ entry: CodeIndex.Entry) -> Employee? {
        guard entry.count == 1 else { return nil }
        let hidden = target[entry.place].fieldsWithMyNumber
        return hidden.isEmpty ? target[entry.place] : target[entry.place].hiding(hidden)
    }

    private func missingCode(of person: Employee) -> Finding {
        switch person.employeeCode {
        case .unreadable: .unreadable(.employeeCode, on: options.direction.source, .blocks)
        case .unmapped(let raw): .unmapped(.employeeCode, raw, on: options.direction.source, .blocks)
        case .absent, .blank, .value: Finding(.missingEmployeeCode, .blocks, field: .employeeCode)
        }
    }

    private func duplicate(_ here: Int, _ there: Int) -> Finding? {
        guard here > 1 || there > 1 else { return nil }
        let counts = [(options.direction.source, here), (options.direction.target, there)].filter { $0.1 > 1 }
        return Finding(
            .duplicateEmployeeCode, .blocks, field: .employeeCode,
            values: counts.map { Evidence($0.0.rawValue, String($0.1)) })
    }

    private func row(
        _ source: Employee, _ match: Employee?, _ differences: [Difference], _ findings: [Finding]
    ) -> Row {
        Row(source: source, target: match, differences: differences, findings: findings)
    }
}
