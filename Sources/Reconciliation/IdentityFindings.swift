import Roster

/// The lists of one comparison with all that is looked up in them. Built once; each person is then answered in
/// constant time.
struct Census {
    let options: ComparisonOptions
    let target: [Employee]
    let sourceCodes: CodeIndex
    let targetCodes: CodeIndex
    let links: LinkIndex
    private let sourceCodeByID: [RecordID: EmployeeCode]
    private let targetByID: [RecordID: Int]
    private let targetByShape: [String: [Int]]
    private let unmatched: PersonIndex

    init(source: [Employee], target: [Employee], options: ComparisonOptions, links: [Link]) {
        self.options = options
        self.target = target
        let sourceCodes = CodeIndex(source)
        let targetCodes = CodeIndex(target)
        self.sourceCodes = sourceCodes
        self.targetCodes = targetCodes
        self.links = LinkIndex(links, direction: options.direction)
        sourceCodeByID = links.isEmpty ? [:] : Self.codes(of: source)
        targetByID = links.isEmpty ? [:] : Self.places(of: target)
        let someoneIsNew = source.contains { $0.code.map { !targetCodes.holds($0) } ?? true }
        targetByShape = someoneIsNew ? Self.shapes(of: target) : [:]
        unmatched = PersonIndex(someoneIsNew ? target : []) { $0.code.map { !sourceCodes.holds($0) } ?? true }
    }

    private static func codes(of employees: [Employee]) -> [RecordID: EmployeeCode] {
        Dictionary(employees.compactMap { person in person.code.map { (person.id, $0) } }) { first, _ in first }
    }

    private static func places(of employees: [Employee]) -> [RecordID: Int] {
        Dictionary(employees.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    private static func shapes(of employees: [Employee]) -> [String: [Int]] {
        var shapes: [String: [Int]] = Dictionary(minimumCapacity: employees.count)
        for (index, employee) in employees.enumerated() {
            guard let code = employee.code else { continue }
            shapes[code.shape, default: []].append(index)
        }
        return shapes
    }
}

// MARK: - A person the target does not have by this code

extension Census {
    /// Records of the target that look like this person although their code does not match.
    func lookalikes(of person: Employee) -> [Finding] {
        similarCodes(to: person) + probablySame(as: person)
    }

    /// A target record that another source person matches exactly is that person's: then the likeness is only pointed out.
    private func similarCodes(to person: Employee) -> [Finding] {
        guard let code = person.code else { return [] }
        return (targetByShape[code.shape] ?? []).compactMap { target[$0].code }.filter { $0 != code }.map { other in
            Finding(
                .similarEmployeeCode, sourceCodes.holds(other) ? .notice : .blocks, field: .employeeCode,
                values: Evidence.otherCode(other))
        }
    }

    private func probablySame(as person: Employee) -> [Finding] {
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
    func linkFinding(for person: Employee, matching match: Employee?) -> Finding? {
        guard !links.isEmpty else { return nil }
        let linked = links.targetID(linkedTo: person.id)
        guard let match else { return movedAway(linked) }
        if linked == match.id { return nil }
        let rightful = links.sourceID(linkedTo: match.id)
        if let linked, let rightful, isHeldByCode(of: rightful, linked) {
            return identity(.codesSwapped, otherCode: sourceCodeByID[rightful])
        }
        if linked == nil, rightful == nil { return nil }
        return identity(.codeReused, otherCode: linked.flatMap(code(ofTarget:)))
    }

    /// The linked record is still there, under another code.
    private func movedAway(_ linked: RecordID?) -> Finding? {
        guard let linked, targetByID[linked] != nil else { return nil }
        return identity(.codeReused, otherCode: code(ofTarget: linked))
    }

    private func isHeldByCode(of source: RecordID, _ linked: RecordID) -> Bool {
        guard let code = sourceCodeByID[source], let index = targetCodes.only(code) else { return false }
        return target[index].id == linked
    }

    private func code(ofTarget id: RecordID) -> EmployeeCode? { targetByID[id].flatMap { target[$0].code } }

    private func identity(_ code: Finding.Code, otherCode: EmployeeCode?) -> Finding {
        Finding(code, .blocks, field: .employeeCode, values: Evidence.otherCode(otherCode))
    }
}

extension Employee {
    func resignation(onOrBefore day: CivilDate) -> CivilDate? {
        if case .value(.date(let resigned)) = resignationDate, resigned <= day { resigned } else { nil }
    }
}
