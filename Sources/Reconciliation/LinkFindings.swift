import Roster

/// Links against codes: the link outranks the code.
extension Census {
    /// What the known links say against matching this person with `match`, the target record of the same code, if any.
    mutating func linkFinding(for person: Employee, matching match: Employee?) -> Finding? {
        guard !links.isEmpty else { return nil }
        let linked = links.targetID(linkedTo: person.id)
        guard let match else { return movedAway(linked) }
        if linked == match.id { return nil }
        let rightful = links.sourceID(linkedTo: match.id)
        if let linked, let rightful, isHeldByCode(of: rightful, linked) {
            return identity(.codesSwapped, otherCode: code(ofSource: rightful))
        }
        if linked == nil, rightful == nil { return nil }
        return identity(.codeReused, otherCode: linked.flatMap { code(ofTarget: $0) })
    }

    /// The linked record is still there, under another code.
    private mutating func movedAway(_ linked: RecordID?) -> Finding? {
        guard let linked, targetByID[linked] != nil else { return nil }
        return identity(.codeReused, otherCode: code(ofTarget: linked))
    }

    private mutating func isHeldByCode(of source: RecordID, _ linked: RecordID) -> Bool {
        guard let code = code(ofSource: source), let match = targetCodes[code] else { return false }
        return match.count == 1 && target[match.place].id == linked
    }

    private mutating func code(ofTarget id: RecordID) -> EmployeeCode? { targetByID[id].flatMap { target[$0].code } }

    private mutating func code(ofSource id: RecordID) -> EmployeeCode? {
        sourceByID[id].flatMap { source[$0].code }
    }

    private func identity(_ code: Finding.Code, otherCode: EmployeeCode?) -> Finding {
        Finding(code, .blocks, field: .employeeCode, values: Evidence.otherCode(otherCode))
    }
}
