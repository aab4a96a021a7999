import Roster

/// The lists of one comparison with all that is looked up in them. Each index is built once, when it is first needed;
/// each person is then answered in constant time.
struct Census {
    let options: ComparisonOptions
    let requirements: ServiceRequirements
    let source: [Employee]
    let target: [Employee]
    let sourceCodes: CodeIndex
    let targetCodes: CodeIndex
    let links: LinkIndex

    /// - Parameter requirements: the target's.
    init(
        source: [Employee], target: [Employee], options: ComparisonOptions, requirements: ServiceRequirements,
        links: [Link]
    ) {
        self.options = options
        self.requirements = requirements
        self.source = source
        self.target = target
        self.links = LinkIndex(links, direction: options.direction)
        sourceCodes = CodeIndex(source)
        targetCodes = CodeIndex(target)
    }

    /// The target's records by what their code looks like, as far as a source person without a match might ask.
    private lazy var targetByShape: [String: [Int]] = {
        let asked = Set(source.compactMap(\.code).filter { !targetCodes.holds($0) }.map(\.shape))
        var found: [String: [Int]] = [:]
        for place in target.indices {
            guard let shape = target[place].code?.shape, asked.contains(shape) else { continue }
            found[shape, default: []].append(place)
        }
        return found
    }()

    /// The target's people whom no source code matches.
    private lazy var unmatched = PersonIndex(target) { [sourceCodes] person in
        person.code.map { !sourceCodes.holds($0) } ?? true
    }

    lazy var sourceByID = places(of: source)

    lazy var targetByID = places(of: target)

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

extension Employee {
    func resignation(onOrBefore day: CivilDate) -> CivilDate? {
        if case .value(.date(let resigned)) = resignationDate, resigned <= day { resigned } else { nil }
    }
}
