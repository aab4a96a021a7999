import Roster
import Upstream

/// Reads employees: the whole list, by code, or by key.
///
/// Each read asks for resigned people and for the six fields that an answer has on request only [C]. Without them a
/// resigned person would look new, and a missing field would look blank.
struct EmployeeReader: Sendable {
    let sender: RequestSender
    let time: any TimeSource
    private let lastList = LastListedCodes()

    init(sender: RequestSender, time: any TimeSource) {
        self.sender = sender
        self.time = time
    }

    static let completeRecords = [
        (name: "includeResigner", value: "true"),
        (name: "additionalFields", value: EmployeeProperty.additionalFields),
    ]

    /// A list with one record twice is read again, up to this number of attempts.
    private static let attempts = 3

    /// The day is checked before the request, since the answer to one out of range is not known [?].
    func everyone(
        asOf day: CivilDate?, progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Employee] {
        var query = Self.completeRecords
        if let day {
            guard BaseDate(day, today: time.now().day) != nil else {
                throw ServiceFailure.refused(
                    Refusal(
                        side: .kingOfTime, service: sender.label, status: 0, code: nil,
                        messages: ["the day must lie from 3 years back to 1 year ahead"]))
            }
            query.append(("date", day.description))
        }
        let people = try await list(query: query)
        progress(people.count, people.count)
        if day == nil || day == time.now().day { lastList.remember(people) }
        return people
    }

    /// - Returns: `nil` only if a list confirms it. It is not known [?] which response means "not found".
    func employee(withCode code: EmployeeCode) async throws -> Employee? {
        // With an empty code the path would be that of the list.
        guard !code.text.isEmpty else { return nil }
        let request = Request(.get, Route.employeeByCode, parts: [code.text], query: Self.completeRecords)
        let classifier = sender.classifier(for: request)
        let found: Employee? = try await sender.perform(request) { response throws(AttemptFailure) in
            if classifier.maySayNotFound(response) { return nil }
            try classifier.requireSuccess(response)
            return try classifier.decodeBody(of: response, with: EmployeeDecoder.one)
        }
        if let found, found.code == code { return found }
        // The response has no employee, or one with another code.
        try await confirmNobody(has: code)
        return nil
    }

    func employee(id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee? {
        guard let code else { return try await list(query: Self.completeRecords).first { $0.id == id } }
        let found = try await employee(withCode: code)
        return found?.id == id ? found : nil
    }

    /// Compares with the last list. A new one is read if there is none yet, or if the last one holds the code.
    /// - Throws: `ServiceFailure.unreadableAnswer` if the list holds the code.
    private func confirmNobody(has code: EmployeeCode) async throws {
        if lastList.holds(code) == false { return }
        lastList.remember(try await list(query: Self.completeRecords))
        if lastList.holds(code) == true {
            throw ServiceFailure.unreadableAnswer(
                reason: "\(sender.label): GET /employees/{code} finds nobody under a code that the list holds")
        }
    }

    /// The whole company comes in one answer without pages [C].
    private func list(query: [(name: String, value: String)]) async throws -> [Employee] {
        for _ in 1...Self.attempts {
            let people = try await sender.send(
                Request(.get, Route.employees, query: query), decoding: EmployeeDecoder.list)
            var seen = Set<RecordID>(minimumCapacity: people.count)
            if people.allSatisfy({ seen.insert($0.id).inserted }) { return people }
        }
        throw ServiceFailure.incompleteList(
            reason: BilingualText(
                ja: "\(sender.label): GET /employees: 同じレコードが2回返されました（\(Self.attempts)回試行）",
                en: "\(sender.label): GET /employees: one record was listed twice, in \(Self.attempts) attempts"))
    }
}
