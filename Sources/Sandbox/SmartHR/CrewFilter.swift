/// Selects the crews of a list by the parameters of the query [C], all of which must hold.
struct CrewFilter {
    private let query: QueryString
    private let switches: SmartHRSwitches
    private let ids: Set<String>?

    init(_ query: QueryString, switches: SmartHRSwitches) {
        self.query = query
        self.switches = switches
        ids = query.list(named: "id").map(Set.init)
    }

    /// The one code that every crew of the list must have. Then the list is found by an index.
    var exactCode: String? {
        guard let code = query["emp_code"], !code.isEmpty, switches.codeFilter == .exact else { return nil }
        return code
    }

    func admits(_ crew: Crew) -> Bool {
        admitsCode(of: crew) && admitsStatus(of: crew) && admitsDates(of: crew) && admitsRest(of: crew)
    }

    /// It is not known [?] whether the filter is exact, and what an empty one lists.
    private func admitsCode(of crew: Crew) -> Bool {
        guard let code = query["emp_code"] else { return true }
        if code.isEmpty { return switches.emptyCodeFilter == .ignored }
        return switches.codeFilter == .exact ? crew[.code] == code : (crew[.code] ?? "").hasPrefix(code)
    }

    /// Without `emp_status` the list has all statuses [I].
    private func admitsStatus(of crew: Crew) -> Bool {
        guard let status = query["emp_status"] else {
            return switches.listed == .all || crew[.status] != "retired"
        }
        return crew[.status] == status
    }

    private func admitsDates(of crew: Crew) -> Bool {
        isWithin(crew[.hireDate], parameter: "entered_at")
            && isWithin(crew[.resignationDate], parameter: "resigned_at")
    }

    /// Both ends are inclusive [C]. Dates compare as text.
    private func isWithin(_ date: String?, parameter: String) -> Bool {
        if let from = query[parameter + "_from"], date ?? "" < from { return false }
        if let to = query[parameter + "_to"] { return date.map { $0 <= to } ?? false }
        return true
    }

    private func admitsRest(of crew: Crew) -> Bool {
        if let ids, !ids.contains(crew.id) { return false }
        // No one in the sandbox has an account, a department or a title.
        if ["user_id", "department_id", "position_id"].contains(where: { query[$0] != nil }) { return false }
        if let gender = query["gender"], crew[.gender] != gender { return false }
        if let type = query["emp_type"], crew[.employmentType] != type { return false }
        if let types = query.list(named: "employment_type_id"), !admitsEmploymentType(of: crew, among: types) {
            return false
        }
        guard let words = query["q"] else { return true }
        let names: [CrewField] = [.lastName, .firstName, .businessLastName, .businessFirstName]
        return names.contains { (crew[$0] ?? "").contains(words) }
    }

    private func admitsEmploymentType(of crew: Crew, among ids: [String]) -> Bool {
        let own = MasterData.employmentTypes.first { $0.preset == crew[.employmentType] }
        return own.map { ids.contains($0.id) } ?? false
    }
}
