/// Answers `GET /v1/crews`. A client requests page after page of one list, so the last few results are kept.
struct CrewListings: Sendable {
    private var kept: [String: (version: Int, crews: [Crew])] = [:]

    private static let statuses = ["employed", "absent", "retired"]
    private static let mostKept = 8

    mutating func respond(
        to request: IncomingRequest, crews: RecordStore<Crew>, switches: SmartHRSwitches,
        generator: inout SeededGenerator
    ) -> OutgoingResponse {
        guard let page = Page(request.query, outOfRange: switches.paging) else {
            return SmartHRError.badParameter("per_page")
        }
        if let status = request.query["emp_status"], !Self.statuses.contains(status) {
            return SmartHRError.badParameter("emp_status")
        }
        let matches = matches(for: request, in: crews, switches: switches, generator: &generator)
        let columns = CrewColumn.columns(named: request.query.list(named: "fields"))
        var writer = JSONBytes()
        writer.list(matches[page.range(of: matches.count)], open: "[", close: "]") {
            $0.crew($1, columns: columns, hidden: switches.hidden)
        }
        var response = OutgoingResponse(bytes: writer.bytes)
        response.headers = page.headers(total: matches.count, request: request, ends: switches.linkEnds)
        return response
    }

    /// All crews that the query selects, in its order. A result is kept until a record changes. A shuffled one is not
    /// kept, so that each page has another order.
    private mutating func matches(
        for request: IncomingRequest, in crews: RecordStore<Crew>, switches: SmartHRSwitches,
        generator: inout SeededGenerator
    ) -> [Crew] {
        let filter = CrewFilter(request.query, switches: switches)
        let order = CrewOrder(sort: request.query["sort"], missing: switches.missingCodes)
        if let code = filter.exactCode {
            return order.sorted(crews.records(withCode: code).filter(filter.admits))
        }
        let key = key(for: request, switches: switches)
        if let found = kept[key], found.version == crews.version { return found.crews }
        let admitted = crews.records.filter(filter.admits)
        let isUnstable = order.isEmpty ? switches.order == .shuffled : switches.ties == .shuffled
        if isUnstable { return order.sortedWithRandomTies(admitted, using: &generator) }
        let found = order.sorted(admitted)
        if kept.count > Self.mostKept { kept.removeAll() }
        kept[key] = (crews.version, found)
        return found
    }

    /// Everything that decides which crews are listed, and in which order.
    private func key(for request: IncomingRequest, switches: SmartHRSwitches) -> String {
        let filters = request.query.pairs.filter { !["page", "per_page", "fields"].contains($0.name) }
        let rules = "\(switches.listed) \(switches.missingCodes) \(switches.codeFilter) \(switches.emptyCodeFilter)"
        return filters.map { "\($0.name)=\($0.value)" }.joined(separator: "&") + " " + rules
    }
}
