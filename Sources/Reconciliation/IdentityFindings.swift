import Roster

/// The lists of one comparison with all that is looked up in them. Each index is built once, when it is first needed;
/// each person is then answered in constant time.
struct Census {
    let options: ComparisonOptions
    let source: [Employee]
    let target: [Employee]
    let sourceCodes: CodeIndex
    let targetCodes: CodeIndex
    let links: LinkIndex

    init(source: [Employee], target: [Employee], options: ComparisonOptions, links: [Link]) {
        self.options = options
        self.source = source
        self.target = target
        self.links = LinkIndex(links, direction: options.direction)
        sourceCodes = CodeIndex(source)
        targetCodes = CodeIndex(target)
    }

    /// The target's records by what their code looks like.
    private lazy var targetByShape: [String: [Int]] = Dictionary(
        grouping: target.indices.filter { target[$0].code != nil }, by: { target[$0].code?.shape ?? "" })

    /// The target's people whom no source code matches.
    private lazy var unmatched = PersonIndex(target) { [sourceCodes] person in
        person.code.map { !sourceCodes.holds($0) } ?? true
    }

    private lazy var sourceByID = places(of: source)

    private lazy var targetByID = places(of: target)

    private func places(of employees: [Employee]) -> [RecordID: Int] {
        Dictionary(employees.indices.map { (employees[$0].id, $0) }) { first, _ in first }
    }
}

// MARK: - A person the target does not have by this code

extension Census {
    /// Records of the target that look like this person although their code does not match.
    mutating func lookalikes(of person: Employee) -> [Finding] {
        similarCodes(to: person) + probablySame(as: person)
    }

    /// A target record that another source person matches exactly is that person's: then the likeness is only pointed out.
    private mutating func similarCodes(to person: Employee) -> [Finding] {
        guard let code = person.code else { return [] }
        let similar = targetByShape[code.shape] ?? []
        return similar.compactMap { target[$0].code }.filter { $0 != code }.map { other in
            Finding(
                .similarEmployeeCode, sourceCodes.holds(other) ? .notice : .blocks, field: .employeeCode,
                values: Evidence.otherCode(other))
        }
    }

    private mutating func probablySame(as person: Employee) -> [Finding] {
        unmatched.probablySame(as: person).map { index in
            let other = target[index]
            let otherCode = Evidence.otherCode(other.code)
            guard let resigned = other.resignation(onOrBefore: options.baseDate.day) else {
                return Finding(.probableSamePerson, .blocks, values: otherCode)
            }
            return Finding(
                .possibleRehire, .blocks, values: otherCode + [Evidence("resignationDate", resigned.description)])
        }
    }
}

// MARK: - A person whose code stands on both sides

extension Census {
    /// The target says that the person left, the source that the person is here.
    func rehire(of person: Employee, in held: Employee) -> Finding? {
        guard let resigned = held.resignation(onOrBefore: options.baseDate.day) else { return nil }
        switch person.resignationDate {
        case .unreadable, .unmapped: return nil
        case .absent, .blank, .value: break
        }
        return Finding(
            .possibleRehire, .notice, field: .resignationDate,
            values: [Evidence("resignationDate", resigned.description)])
    }
}

// MARK: - Links against codes: the link outranks the code

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

extension Employee {
    func resignation(onOrBefore day: CivilDate) -> CivilDate? {
        if case .value(.date(let resigned)) = resignationDate, resigned <= day { resigned } else { nil }
    }
}
