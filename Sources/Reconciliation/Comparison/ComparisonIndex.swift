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

    /// The target's people whom no source code matches.
    private lazy var unmatched = PersonIndex(target) { [sourceCodes] person in
        person.code.map { !sourceCodes.contains($0) } ?? true
    }

    /// The target's records by code, for the few codes that several records carry.
    private lazy var repeatedTargets: [EmployeeCode: [Int]] = {
        var found: [EmployeeCode: [Int]] = [:]
        for index in target.indices {
            guard let code = target[index].code, targetCodes.count(of: code) > 1 else { continue }
            found[code, default: []].append(index)
        }
        return found
    }()

    /// The indices of the target's records with this code.
    mutating func targets(with code: EmployeeCode) -> [Int] {
        guard let entry = targetCodes[code] else { return [] }
        return entry.count == 1 ? [entry.firstIndex] : repeatedTargets[code] ?? []
    }

    lazy var sourceByID = indices(of: source)

    lazy var targetByID = indices(of: target)

    private func indices(of employees: [Employee]) -> [RecordID: Int] {
        Dictionary(employees.indices.map { (employees[$0].id, $0) }) { first, _ in first }
    }
}

// MARK: - A person whose code the target does not have

extension ComparisonIndex {
    /// Findings for the target's records that resemble this person although the codes differ.
    mutating func similarRecords(to person: Employee) -> [Finding] {
        similarCodes(to: person) + probablySame(as: person)
    }

    /// A target record that another source person matches exactly belongs to that person: then the similarity is a notice.
    private mutating func similarCodes(to person: Employee) -> [Finding] {
        guard let code = person.code else { return [] }
        let similar = targetByFoldedCode[code.folded] ?? []
        return similar.compactMap { target[$0].code }.filter { $0 != code }.map { other in
            Finding(
                .similarEmployeeCode, sourceCodes.contains(other) ? .notice : .blocks, field: .employeeCode,
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

// MARK: - A person whose code is on both sides

extension ComparisonIndex {
    /// A notice if the target has a person as resigned whom the source lists, provided that the source's own resignation date
    /// can be read.
    func rehire(of person: Employee, target: Employee) -> Finding? {
        guard let resigned = target.resignation(onOrBefore: options.baseDate.day) else { return nil }
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
