/// Who is in a list of crews: the parameters of the query, all of which must hold.
struct CrewFilter {
    private let query: Query
    private let switches: SmartHRSwitches
    private let ids: Set<String>?

    /// - Returns: `nil` and nothing is listed if a value makes no sense.
    init(_ query: Query, _ switches: SmartHRSwitches) {
        self.query = query
        self.switches = switches
        ids = query.list("id").map(Set.init)
    }

    /// The exact code that everybody in the list must have, if that is all there is to it.
    var exactCode: String? {
        guard let code = query["emp_code"], !code.isEmpty, switches.codeFilter == .exact else { return nil }
        return code
    }

    func admits(_ crew: Crew) -> Bool {
        admitsCode(crew) && admitsStatus(crew) && admitsDates(crew) && admitsRest(crew)
    }

    private func admitsCode(_ crew: Crew) -> Bool {
        guard let code = query["emp_code"] else { return true }
        if code.isEmpty { return switches.emptyCodeFilter == .ignored }
        return switches.codeFilter == .exact ? crew[.code] == code : (crew[.code] ?? "").hasPrefix(code)
    }

    private func admitsStatus(_ crew: Crew) -> Bool {
        guard let status = query["emp_status"] else {
            return switches.listed == .all || crew[.status] != "retired"
        }
        return crew[.status] == status
    }

    private func admitsDates(_ crew: Crew) -> Bool {
        within(crew[.hireDate], "entered_at") && within(crew[.resignationDate], "resigned_at")
    }

    private func within(_ date: String?, _ name: String) -> Bool {
        if let from = query[name + "_from"], date ?? "" < from { return false }
        if let to = query[name + "_to"] { return date.map { $0 <= to } ?? false }
        return true
    }

    private func admitsRest(_ crew: Crew) -> Bool {
        if let ids, !ids.contains(crew.id) { return false }
        // Nobody here has an account, a department or a title.
        if ["user_id", "department_id", "position_id"].contains(where: { query[$0] != nil }) { return false }
        if let gender = query["gender"], crew[.gender] != gender { return false }
        if let type = query["emp_type"], crew[.employmentType] != type { return false }
        if let types = query.list("employment_type_id") {
            guard let own = Masters.employmentTypes.first(where: { $0.preset == crew[.employmentType] }) else {
                return false
            }
            if !types.contains(own.id) { return false }
        }
        guard let words = query["q"] else { return true }
        let names: [CrewField] = [.lastName, .firstName, .businessLastName, .businessFirstName]
        return names.contains { (crew[$0] ?? "").contains(words) }
    }
}
