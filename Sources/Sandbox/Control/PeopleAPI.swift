import Roster

/// `/control/people/{side}[/{id}]`: lists, edits and removes records as an administrator would in the service's own
/// screens, without any of the API's checks.
enum PeopleAPI {
    /// - Parameters:
    ///   - side: `smartHR` or `kingOfTime`.
    ///   - id: the record's id; `nil` for the list, which `?code=` may narrow.
    static func respond(
        to request: IncomingRequest, side: String, id: String?, state: inout SandboxState
    ) -> OutgoingResponse {
        switch Service(rawValue: side) {
        case .smartHR: respondForCrews(request, id: id, tenant: &state.smartHR, now: state.clock.now)
        case .kingOfTime: respondForEmployees(request, id: id, store: &state.kingOfTime.employees)
        case nil: ControlAPI.error(404, "the sides are smartHR and kingOfTime")
        }
    }

    private static func respondForCrews(
        _ request: IncomingRequest, id: String?, tenant: inout SmartHRTenant, now: Timestamp
    ) -> OutgoingResponse {
        let before = id.flatMap { tenant.crews.latest(id: $0) }
        let response = respond(
            to: request, id: id, store: &tenant.crews, make: { Crew(id: $0) }, edit: { $0.edit($1) },
            write: { $0.crew($1, columns: CrewColumn.all, hidden: []) })
        if let crew = id.flatMap({ tenant.crews.latest(id: $0) }) {
            tenant.noteWrite(of: crew, before: before, now: now)
        }
        return response
    }

    private static func respondForEmployees(
        _ request: IncomingRequest, id: String?, store: inout RecordStore<KingOfTimeEmployee>
    ) -> OutgoingResponse {
        respond(
            to: request, id: id, store: &store, make: { KingOfTimeEmployee(key: $0) }, edit: { $0.edit($1) },
            write: { $0.employee($1, shape: .full) })
    }

    /// `PUT` creates a record that does not exist. Writes that readers cannot see yet are taken into account.
    private static func respond<Record>(
        to request: IncomingRequest, id: String?, store: inout RecordStore<Record>, make: (String) -> Record,
        edit: (inout Record, JSONValue.Member) -> Void, write: (inout JSONBytes, Record) -> Void
    ) -> OutgoingResponse {
        var writer = JSONBytes()
        guard let id else {
            let found = request.query["code"].map { store.latest(withCode: $0) } ?? store.records
            writer.list(found, open: "[", close: "]", write: write)
            return OutgoingResponse(bytes: writer.bytes)
        }
        var record = store.latest(id: id)
        if request.method == "DELETE" { store.remove(id: id) }
        if request.method == "PUT", let members = request.members {
            var edited = record ?? make(id)
            for member in members { edit(&edited, member) }
            store.put(edited, visibleAt: nil)
            record = edited
        }
        guard let record else { return ControlAPI.error(404, "no such person") }
        write(&writer, record)
        return OutgoingResponse(bytes: writer.bytes)
    }
}

extension Crew {
    fileprivate mutating func edit(_ member: JSONValue.Member) {
        if let field = CrewField(name: member.name) {
            self[field] = member.value.string
        } else {
            extras[member.name] = member.value
        }
    }
}

extension KingOfTimeEmployee {
    fileprivate mutating func edit(_ member: JSONValue.Member) {
        if member.name == "emailAddresses" {
            emails = member.value.elements?.compactMap(\.string) ?? []
        } else if let field = EmployeeField(name: member.name) {
            self[field] = member.value.string
        }
    }
}
