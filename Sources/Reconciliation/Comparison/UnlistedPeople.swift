import Roster

/// Finds the people whom a comparison does not list: those of the source who are left out, and those whom only the target
/// has.
///
/// Nothing is written to their records, so a match needs less certainty here than in a row that is listed: it decides only
/// the reason that is shown. A record that belongs to a listed person never counts as another person's.
struct UnlistedPeople {
    var index: ComparisonIndex
    private let baseDate: BaseDate
    private let listed: ListedPeople

    /// - Parameter rows: those of the people whom the comparison lists.
    init(besides rows: [Row], in index: ComparisonIndex) {
        self.index = index
        baseDate = index.options.baseDate
        listed = ListedPeople(rows)
    }

    /// The comparison of everybody: of the people who are listed, and of those who are not. If the job asks for leavers, they
    /// move from the latter to the former.
    mutating func comparison(with rows: [Row]) -> Comparison {
        let leftOut = leftOutRows()
        let leavers = index.options.leavers ? leaverRows(of: leftOut) : []
        let moved = Set(leavers.map(\.id))
        let targetOnly = targetOnlyRows(leftOut: leftOut, besides: Set(leavers.compactMap { $0.target?.id }))
        return Comparison(
            rows: leavers.isEmpty ? rows : (rows + leavers).inListOrder,
            unlisted: leftOut.filter { !moved.contains($0.id) } + targetOnly)
    }
}

/// The people whom the comparison lists, by what they occupy in the target.
private struct ListedPeople {
    /// The source records of the rows.
    private(set) var sources: Set<RecordID> = []
    /// The target records that are matched.
    private(set) var targets: Set<RecordID> = []
    /// The codes of people who are matched to no record: because they are new, or because several people carry the code.
    private(set) var openCodes: Set<EmployeeCode> = []
    /// The rows that are matched to no record of the target, or that lack a code.
    private(set) var openRows: [Row] = []

    init(_ rows: [Row]) {
        sources.reserveCapacity(rows.count)
        targets.reserveCapacity(rows.count)
        for row in rows {
            sources.insert(row.id)
            guard row.target == nil || row.isBlockedWithoutCode else {
                row.target.map { _ = targets.insert($0.id) }
                continue
            }
            openRows.append(row)
            row.code.map { _ = openCodes.insert($0) }
        }
    }
}

extension Row {
    fileprivate var isBlockedWithoutCode: Bool { employeeClass == .blocked && code == nil }
}

// MARK: - People who are left out

extension UnlistedPeople {
    private mutating func leftOutRows() -> [Row] {
        let source = index.source
        return sortedIndices(of: source) { !listed.sources.contains($0.id) }.map { place in
            let person = source[place].hidingMyNumbers
            let record = record(of: person).flatMap { index.areDifferent(person, $0) ? nil : $0 }
            return .leftOut(person, target: record, because: reason(for: person, record: record))
        }
    }

    /// A decision precedes a resignation: a person who was left out on purpose needs no attention. A resignation precedes a hire
    /// date in the future: the person has left all the same.
    private func reason(for person: Employee, record: Employee?) -> UnlistedReason {
        if index.decisions.leavesOut(person.id) { return .byDecision }
        guard person.resignation(onOrBefore: baseDate.day) != nil else { return .notYetHired }
        return record?.isActive(on: baseDate.day) == true ? .resignedStillActive : .resigned
    }

    /// The target's record of a person who is left out: the one of the pair, else the one with the same code that belongs to
    /// nobody else. Of several, an active one.
    mutating func record(of person: Employee) -> Employee? {
        if let known = index.knownTarget(of: person.id), let place = index.targetByID[known] {
            return listed.targets.contains(known) ? nil : index.shown(place)
        }
        guard let code = person.code, !listed.openCodes.contains(code) else { return nil }
        let places = index.targetCodes.indices(of: code).filter { isFree(index.target[$0], for: person) }
        return (places.first { index.target[$0].isActive(on: baseDate.day) } ?? places.first).map(index.shown)
    }

    private func isFree(_ record: Employee, for person: Employee) -> Bool {
        let owner = index.knownSource(of: record.id)
        return !listed.targets.contains(record.id) && (owner == nil || owner == person.id)
            && !index.decisions.areDifferent(source: person.id, target: record.id)
    }
}

// MARK: - People in the target only

extension UnlistedPeople {
    /// - Parameter leavers: the target records of people who are listed as leavers.
    private func targetOnlyRows(leftOut: [Row], besides leavers: Set<RecordID>) -> [Row] {
        let target = index.target
        let known = KnownPeople(open: listed.openRows, leftOut: leftOut)
        let places = sortedIndices(of: target) { record in
            baseDate.lists(record) && !listed.targets.contains(record.id) && !leavers.contains(record.id)
                && record.code.map(listed.openCodes.contains) != true
        }
        return places.compactMap { place in
            let record = target[place].hidingMyNumbers
            return reason(for: record, known: known).map { .targetOnly(record, because: $0) }
        }
    }

    /// - Returns: `nil` if the record probably is of a person who is listed under another code: that person's row shows it. Also
    ///   for a person who is left out by decision.
    private func reason(for record: Employee, known: KnownPeople) -> UnlistedReason? {
        guard let person = known.row(of: record, knownAs: index.knownSource(of: record.id)) else {
            return .unknown
        }
        switch person.reason {
        case .resigned, .resignedStillActive: return .resigned
        case .byDecision: return nil
        case let reason?: return reason
        case nil: return person.code == nil ? .withoutCode : nil
        }
    }
}

/// The source's people to whom a record of the target may belong, although no code says so.
private struct KnownPeople {
    private var byTarget: [RecordID: Row] = [:]
    private var byID: [RecordID: Row] = [:]
    private var byKey: [PersonKey: Row] = [:]

    /// - Parameters:
    ///   - open: the listed people who are matched to no record, or that lack a code.
    ///   - leftOut: the people who are left out.
    init(open: [Row], leftOut: [Row]) {
        for row in open + leftOut {
            byID[row.id] = row
            for key in row.source.personKeys where byKey[key] == nil { byKey[key] = row }
            if let record = row.target, byTarget[record.id] == nil { byTarget[record.id] = row }
        }
    }

    /// - Parameter source: the source record that is known to be of the same person.
    func row(of record: Employee, knownAs source: RecordID?) -> Row? {
        if let row = source.flatMap({ byID[$0] }) { return row }
        if let row = byTarget[record.id] { return row }
        return record.personKeys.lazy.compactMap { byKey[$0] }.first
    }
}

extension Employee {
    /// Whether the record says that the person has not left by this day. A date that cannot be read says nothing; one that
    /// cannot be understood counts as none.
    fileprivate func isActive(on day: CivilDate) -> Bool {
        switch resignationDate {
        case .absent, .blank, .unmapped: true
        case .value: resignation(onOrBefore: day) == nil
        case .unreadable: false
        }
    }
}
