import Roster

/// Compares the two lists as they were read, and says of each source employee whom the base date lists what a sync
/// would do.
///
/// Both lists are whole: the source with people whom the base date leaves out, the target with those who resigned. Time
/// grows with the length of the lists, not with its square.
public func compare(
    source: [Employee], target: [Employee], options: ComparisonOptions, links: [Link] = []
) -> Comparison {
    let census = Census(source: source, target: target, options: options, links: links)
    let order = inListOrder(source, listed: options.baseDate.lists)
    return Comparison(rows: order.map { census.row(for: source[$0]) })
}

extension Census {
    fileprivate func row(for person: Employee) -> Row {
        let hidden = person.fieldsWithMyNumber
        let source = hidden.isEmpty ? person : person.hiding(hidden)
        var findings = hidden.map { Finding(.invalidForTarget, .blocks, field: $0, values: []) }
        guard let code = source.code else {
            if !hidden.contains(.employeeCode) { findings.append(missingCode(of: source)) }
            return row(source, nil, [], findings + lookalikes(of: source))
        }
        if let duplicate = duplicate(code) { return row(source, onlyTarget(code), [], findings + [duplicate]) }
        guard let match = onlyTarget(code) else { return newRow(source, findings) }
        return matchedRow(source, match, findings)
    }

    private func newRow(_ source: Employee, _ found: [Finding]) -> Row {
        var findings = found
        if let finding = linkFinding(for: source, matching: nil) { findings.append(finding) }
        findings += lookalikes(of: source)
        findings += findingsForCreating(source, options: options)
        return row(source, nil, [], findings)
    }

    private func matchedRow(_ source: Employee, _ match: Employee, _ found: [Finding]) -> Row {
        var findings = found
        if let finding = linkFinding(for: source, matching: match) { findings.append(finding) }
        if let finding = rehire(of: source, in: match) { findings.append(finding) }
        let fields = FieldComparison(
            source, with: match, agreed: links.isEmpty ? nil : links.link(ofSource: source.id)?.agreed,
            options: options)
        return row(source, match, fields.differences, findings + fields.findings)
    }

    private func onlyTarget(_ code: EmployeeCode) -> Employee? {
        targetCodes.only(code).map { index in
            let hidden = target[index].fieldsWithMyNumber
            return hidden.isEmpty ? target[index] : target[index].hiding(hidden)
        }
    }

    private func missingCode(of person: Employee) -> Finding {
        switch person.employeeCode {
        case .unreadable: .unreadable(.employeeCode, on: options.direction.source, .blocks)
        case .unmapped(let raw): .unmapped(.employeeCode, raw, on: options.direction.source, .blocks)
        case .absent, .blank, .value: Finding(.missingEmployeeCode, .blocks, field: .employeeCode)
        }
    }

    private func duplicate(_ code: EmployeeCode) -> Finding? {
        let counts = [
            (options.direction.source, sourceCodes.count(code)), (options.direction.target, targetCodes.count(code)),
        ]
        let several = counts.filter { $0.1 > 1 }
        guard !several.isEmpty else { return nil }
        return Finding(
            .duplicateEmployeeCode, .blocks, field: .employeeCode,
            values: several.map { Evidence($0.0.rawValue, String($0.1)) })
    }

    private func row(
        _ source: Employee, _ match: Employee?, _ differences: [Difference], _ findings: [Finding]
    ) -> Row {
        Row(
            source: source, target: match,
            employeeClass: employeeClass(isMatched: match != nil, differences, findings),
            differences: differences, findings: findings)
    }

    private func employeeClass(
        isMatched: Bool, _ differences: [Difference], _ findings: [Finding]
    ) -> EmployeeClass {
        if findings.contains(where: { $0.severity == .blocks }) { return .blocked }
        if !isMatched { return .new }
        return differences.isEmpty ? .unchanged : .changed
    }
}
