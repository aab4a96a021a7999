import Roster

/// Links against codes. A code may be given to another person, an id may not: the link outranks the code. A person's decision
/// outranks both.
extension ComparisonIndex {
    /// The findings if what is known of the records contradicts a match by code.
    /// - Parameter match: the target record with this person's code, if there is one.
    mutating func linkFindings(for person: Employee, matching match: Employee?) -> NamedRecords {
        var named = NamedRecords()
        if links.isEmpty, decisions.isEmpty { return named }
        let known = knownTarget(of: person.id)
        let record = known.flatMap { targetByID[$0] }.map { target[$0] }
        guard let match else {
            if let record { named.add(.codeReused, .blocks, naming: record, on: options.direction.target) }
            return named
        }
        let owner = knownSource(of: match.id)
        if known == match.id || (known == nil && owner == nil) { return named }
        if let owner, let record, isMatched(source: owner, target: record.id) {
            named.add(.codesSwapped, .blocks, naming: record, on: options.direction.target)
        } else {
            named.add(.codeReused, .blocks, naming: record ?? match, on: options.direction.target)
        }
        return named
    }

    /// The target record that is known to be of this source person.
    func knownTarget(of source: RecordID) -> RecordID? {
        if let pair = decisions.pair(ofSource: source) { return pair.target }
        guard let linked = links.targetID(linkedTo: source), !decisions.areDifferent(source: source, target: linked)
        else { return nil }
        let owner = decisions.sourceID(pairedWith: linked)
        return owner == nil || owner == source ? linked : nil
    }

    /// The source record that is known to be of this target person.
    func knownSource(of target: RecordID) -> RecordID? {
        if let owner = decisions.sourceID(pairedWith: target) { return owner }
        guard let linked = links.sourceID(linkedTo: target), !decisions.areDifferent(source: linked, target: target)
        else { return nil }
        return decisions.pair(ofSource: linked) == nil ? linked : nil
    }

    /// Whether the source record's code leads to this target record and to no other.
    private mutating func isMatched(source: RecordID, target id: RecordID) -> Bool {
        guard let code = code(ofSource: source), let match = targetCodes[code] else { return false }
        return match.count == 1 && target[match.firstIndex].id == id
    }

    private mutating func code(ofSource id: RecordID) -> EmployeeCode? {
        sourceByID[id].flatMap { source[$0].code }
    }
}

// MARK: - The code of a pair that a person has decided

extension ComparisonIndex {
    /// Another record of the target that has this person's code. The code of the pair cannot be written then.
    func otherHolder(ofCodeOf person: Employee, than record: Employee) -> Employee? {
        guard let code = person.code, record.code != code else { return nil }
        return targetCodes.indices(of: code).lazy.map { target[$0] }.first { $0.id != record.id }
    }

    /// Whether another known pair has these two codes the other way round.
    mutating func areSwapped(_ record: Employee, holder: Employee) -> Bool {
        guard let owner = knownSource(of: holder.id), let code = code(ofSource: owner) else { return false }
        return code == record.code
    }
}
