/// `/control/people/{side}[/{id}]`: looks at and edits records behind the services' backs, with no checks.
extension World {
    func controlPeople(_ call: Call, side: String, id: String?) -> Answer {
        switch Service(rawValue: side) {
        case .smartHR: controlCrews(call, id)
        case .kingOfTime: controlWorkers(call, id)
        case nil: Answer(status: 404, json: .object(["error": "the sides are smartHR and kingOfTime"]))
        }
    }

    private func controlCrews(_ call: Call, _ id: String?) -> Answer {
        guard let id else {
            let found = call.query["code"].map { smartHR.crews.latestCoded($0) } ?? smartHR.crews.records
            return Answer(bytes: list(found) { $0.crew($1, CrewColumn.all, hidden: []) })
        }
        var crew = smartHR.crews.latest(id)
        if call.method == "DELETE" { smartHR.crews.remove(id) }
        if call.method == "PUT", let fields = call.fields {
            var edited = crew ?? Crew(id: id)
            for member in fields { edited.edit(member) }
            smartHR.crews.store(edited, visibleAt: nil)
            crew = edited
        }
        guard let crew else { return Answer(status: 404, json: .object(["error": "no such person"])) }
        return Answer(bytes: written { $0.crew(crew, CrewColumn.all, hidden: []) })
    }

    private func controlWorkers(_ call: Call, _ id: String?) -> Answer {
        guard let id else {
            let found = call.query["code"].map { kingOfTime.workers.latestCoded($0) } ?? kingOfTime.workers.records
            return Answer(bytes: list(found) { $0.worker($1, .full) })
        }
        var worker = kingOfTime.workers.latest(id)
        if call.method == "DELETE" { kingOfTime.workers.remove(id) }
        if call.method == "PUT", let fields = call.fields {
            var edited = worker ?? Worker(key: id)
            for member in fields { edited.edit(member) }
            kingOfTime.workers.store(edited, visibleAt: nil)
            worker = edited
        }
        guard let worker else { return Answer(status: 404, json: .object(["error": "no such person"])) }
        return Answer(bytes: written { $0.worker(worker, .full) })
    }

    private func list<Record>(_ records: [Record], write: (inout JSONBytes, Record) -> Void) -> [UInt8] {
        written { $0.list(records, "[", "]", write: write) }
    }

    private func written(_ write: (inout JSONBytes) -> Void) -> [UInt8] {
        var writer = JSONBytes()
        write(&writer)
        return writer.bytes
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

extension Worker {
    fileprivate mutating func edit(_ member: JSONValue.Member) {
        if member.name == "emailAddresses" {
            emails = member.value.elements?.compactMap(\.string) ?? []
        } else if let field = WorkerField.allCases.first(where: { $0.name == member.name }) {
            self[field] = member.value.string
        }
    }
}
