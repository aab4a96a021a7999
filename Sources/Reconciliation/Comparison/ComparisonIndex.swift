import Roster

/// The two lists of one comparison with everything that is looked up in them.
///
/// Each index is built once, the rarely needed ones when they are first asked for. A look-up for one person then takes
/// constant time, so that the comparison stays linear in the length of the lists.
struct ComparisonIndex {
    let options: ComparisonOptions
    /// The target's.
    let requirements: ServiceRequirements
    let source: [Employee]
    let target: [Employee]
    let sourceCodes: CodeIndex
    let targetCodes: CodeIndex
    let links: LinkIndex
    let decisions: DecisionIndex

    init(
        source: [Employee], target: [Employee], options: ComparisonOptions, requirements: ServiceRequirements,
        links: [Link], decisions: [StandingDecision]
    ) {
        self.options = options
        self.requirements = requirements
        self.source = source
        self.target = target
        self.links = LinkIndex(links, direction: options.direction)
        self.decisions = DecisionIndex(decisions, direction: options.direction)
        sourceCodes = CodeIndex(source)
        targetCodes = CodeIndex(target)
    }

    /// The target's records by the folded form of their code, as far as a source person without a match can ask for it.
    private lazy var targetByFoldedCode: [String: [Int]] = {
        let wanted = Set(source.compactMap(\.code).filter { !targetCodes.contains($0) }.map(\.folded))
        var found: [String: [Int]] = [:]
        for index in target.indices {
            guard let folded = target[index].code?.folded, wanted.contains(folded) else { continue }
            found[folded, default: []].append(index)
        }
        return found
    }()

    private lazy var personIndex: PersonIndex = PersonIndex(target, wantedBy: source.filter(isUnmatched))

    lazy var sourceByID: [RecordID: Int] = indices(of: source)

    lazy var targetByID: [RecordID: Int] = indices(of: target)

    private func indices(of employees: [Employee]) -> [RecordID: Int] {
        Dictionary(employees.indices.map { (employees[$0].id, $0) }) { first, _ in first }
    }

    /// Whether the person takes part in the job.
    func lists(_ person: Employee) -> Bool { options.baseDate.lists(person) && !decisions.leavesOut(person.id) }

    /// Whether the target may have the person under another code only.
    private func isUnmatched(_ person: Employee) -> Bool {
        guard lists(person) else { return false }
        return person.code.map { !targetCodes.contains($0) } ?? true
    }
}

// MARK: - A person whose code the target does not have

extension ComparisonIndex {
    /// Findings for the target's records that resemble this person although the codes differ.
    mutating func similarRecords(to person: Employee) -> NamedRecords {
        var named = similarCodes(to: person)
        named += similarPeople(to: person)
        return named
    }

    /// A target record that another source person matches exactly belongs to that person: then the similarity is a notice.
    private mutating func similarCodes(to person: Employee) -> NamedRecords {
        var named = NamedRecords()
        guard let code = person.code else { return named }
        for index in targetByFoldedCode[code.folded] ?? [] {
            let record = target[index]
            guard record.code != code, !decisions.areDifferent(source: person.id, target: record.id) else { continue }
            named.add(
                .similarEmployeeCode, isOfAnother(record, than: person) ? .notice : .blocks, naming: record,
                on: options.direction.target)
        }
        return named
    }

    /// So many records of a side are named at most, so that the findings do not grow with the square of the lists.
    static let mostNamed = 10

    private mutating func similarPeople(to person: Employee) -> NamedRecords {
        var named = NamedRecords()
        let alike = personIndex.alike(person, in: target, limit: Self.mostNamed) { [decisions] record in
            !decisions.areDifferent(source: person.id, target: record.id)
        }
        for (index, likeness) in alike {
            let record = target[index]
            let blocks = likeness != .nameAndGender || !isOfAnother(record, than: person)
            let resigned = record.resignation(onOrBefore: options.baseDate.day)
            named.add(
                resigned == nil ? .probableSamePerson : .possibleRehire, blocks ? .blocks : .notice, field: nil,
                naming: record, on: options.direction.target,
                values: [Evidence("likeness", likeness.rawValue)]
                    + (resigned.map { [Evidence("resignationDate", $0.description)] } ?? []))
        }
        return named
    }

    /// Whether the record is another source person's, by its code or by what is known of the two.
    private mutating func isOfAnother(_ record: Employee, than person: Employee) -> Bool {
        if let owner = decisions.sourceID(pairedWith: record.id) { return owner != person.id }
        if let code = record.code, sourceCodes.contains(code) { return true }
        guard let owner = knownSource(of: record.id), owner != person.id else { return false }
        return sourceByID[owner] != nil
    }
}
