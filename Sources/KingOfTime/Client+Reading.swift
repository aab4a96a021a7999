import JSON
import Roster
import Upstream

/// Lists and look-ups. Each asks for resigned people and for the six fields that are left out otherwise [C].
extension Client {
    /// One answer without paging and without a count to check it against [C]; the caller compares with the last good list.
    public func employees(
        asOf day: CivilDate?, progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Employee] {
        var query = Self.wholeRecord
        if let day {
            guard BaseDate(day, today: time.now().day) != nil else {
                throw ServiceFailure.refused(
                    Refusal(
                        side: .kingOfTime, service: label, status: 0, code: nil,
                        messages: ["the day must lie from 3 years back to 1 year ahead"]))
            }
            query.append(("date", day.description))
        }
        let people = try await list(query)
        progress(people.count, people.count)
        if day == nil || day == time.now().day { listed.remember(people) }
        return people
    }

    public func employees(withCode code: EmployeeCode) async throws -> [Employee] {
        // An empty code would make the path that of the list.
        guard !code.text.isEmpty else { return [] }
        let request = Request(.get, "/employees/{code}", parts: [code.text], query: Self.wholeRecord)
        let judge = judge(for: request)
        let person: Employee? = try await send(request) { response throws(Trouble) in
            if judge.looksLikeNobody(response) { return nil }
            try judge.check(response)
            return try judge.decode(response, EmployeeRecord.one)
        }
        if let person, person.code == code { return [person] }
        // Nobody, or somebody who was not asked for.
        try await confirmNobody(has: code)
        return []
    }

    public func employee(_ id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee? {
        guard let code else { return try await list(Self.wholeRecord).first { $0.id == id } }
        return try await employees(withCode: code).first { $0.id == id }
    }

    /// "Not found" counts only if a list agrees; one is read if none has been yet, or the last one disagrees.
    private func confirmNobody(has code: EmployeeCode) async throws {
        if listed.holds(code) == false { return }
        listed.remember(try await list(Self.wholeRecord))
        if listed.holds(code) == true {
            throw ServiceFailure.unreadableAnswer(
                reason: "\(label): GET /employees/{code} finds nobody under a code that the list holds")
        }
    }

    /// Read again if one record is in it twice, three times at most.
    private func list(_ query: [(name: String, value: String)]) async throws -> [Employee] {
        for _ in 1...3 {
            let people = try await read(Request(.get, "/employees", query: query), EmployeeRecord.list)
            var seen = Set<RecordID>(minimumCapacity: people.count)
            if people.allSatisfy({ seen.insert($0.id).inserted }) { return people }
        }
        throw ServiceFailure.incompleteList(
            reason: "\(label): GET /employees: one record was listed twice, three times over")
    }

    static let wholeRecord = [
        (name: "includeResigner", value: "true"), (name: "additionalFields", value: Property.additionalFields),
    ]
}
