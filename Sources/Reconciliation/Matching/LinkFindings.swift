import Roster

/// Links against codes. A code may be given to another person, an id may not: the link outranks the code.
extension ComparisonIndex {
    /// The finding if the known links contradict a match by code.
    /// - Parameter match: the target record with this person's code, if there is one.
    mutating func linkFinding(for person: Employee, matching match: Employee?) -> Finding? {
        guard !links.isEmpty else { return nil }
        let linked = links.targetID(linkedTo: person.id)
        guard let match else { return findingForOtherCode(linkedTarget: linked) }
        if linked == match.id { return nil }
        let rightful = links.sourceID(linkedTo: match.id)
        if let linked, let rightful, isMatched(source: rightful, target: linked) {
            return identityFinding(.codesSwapped, otherCode: code(ofSource: rightful))
        }
        if linked == nil, rightful == nil { return nil }
        return identityFinding(.codeReused, otherCode: linked.flatMap { code(ofTarget: $0) })
    }

    /// The linked record is still in the target, under another code.
    private mutating func findingForOtherCode(linkedTarget: RecordID?) -> Finding? {
        guard let linkedTarget, targetByID[linkedTarget] != nil else { return nil }
        return identityFinding(.codeReused, otherCode: code(ofTarget: linkedTarget))
    }

    /// Whether the source record's code leads to this target record and to no other.
    private mutating func isMatched(source: RecordID, target id: RecordID) -> Bool {
        guard let code = code(ofSource: source), let match = targetCodes[code] else { return false }
        return match.count == 1 && target[match.firstIndex].id == id
    }

    private mutating func code(ofTarget id: RecordID) -> EmployeeCode? { targetByID[id].flatMap { target[$0].code } }

    private mutating func code(ofSource id: RecordID) -> EmployeeCode? {
        sourceByID[id].flatMap { source[$0].code }
    }

    private func identityFinding(_ code: Finding.Code, otherCode: EmployeeCode?) -> Finding {
        Finding(code, .blocks, field: .employeeCode, values: Evidence.otherCode(otherCode))
    }
}
