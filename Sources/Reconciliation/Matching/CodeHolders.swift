import Roster

/// The records of both sides that carry one person's code.
struct CodeHolders {
    /// The target's record that is meant; `nil` if there is none, or if several could be.
    var record: Employee?
    /// Whether it is clear on both sides who is meant.
    var areUnique = true
    /// Whether the target has a record with the code.
    var areInTarget = false
    /// The other records with the code: notices if it is clear who is meant.
    var named = NamedRecords()
}

extension ComparisonIndex {
    /// The records with this person's code. Of several people in the source those count whom the job lists, and of several
    /// records in the target those that are active at the base date.
    func holders(of code: EmployeeCode, besides person: Employee) -> CodeHolders {
        let entry = targetCodes[code]
        let count = entry?.count ?? 0
        if sourceCodes.count(of: code) == 1, count <= 1 {
            return CodeHolders(record: entry.map { shown($0.firstIndex) }, areInTarget: count == 1)
        }
        let others = sourceCodes.indices(of: code).lazy.map { source[$0] }.filter { $0.id != person.id }
        let records = targetCodes.indices(of: code)
        let active = count > 1 ? Array(records.lazy.filter { isActive(target[$0]) }.prefix(2)) : records
        var holders = CodeHolders(
            record: active.count == 1 ? shown(active[0]) : nil,
            areUnique: !others.contains(where: lists) && (count == 0 || active.count == 1), areInTarget: count > 0)
        let severity: Finding.Severity = holders.areUnique ? .notice : .blocks
        for other in others.prefix(Self.mostNamed) {
            holders.named.add(.duplicateEmployeeCode, severity, naming: other, ofSource: options.direction.source)
        }
        let meant = holders.record?.id
        for index in records.lazy.filter({ target[$0].id != meant }).prefix(Self.mostNamed) {
            holders.named.add(
                .duplicateEmployeeCode, severity, naming: target[index], on: options.direction.target)
        }
        return holders
    }

    /// Whether the person of a target record works there at the base date.
    private func isActive(_ record: Employee) -> Bool { options.baseDate.lists(record) }

    /// A record of the target without what may not be shown.
    func shown(_ index: Int) -> Employee { target[index].hidingMyNumbers }
}
