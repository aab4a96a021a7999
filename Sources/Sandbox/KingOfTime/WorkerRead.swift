import Roster

/// What a read of employees asks for: as of which day, with whom, with which properties.
struct WorkerRead {
    let shape: WorkerShape
    private let date: CivilDate
    private let includesResigned: Bool
    private let division: String?
    private let switches: KingOfTimeSwitches

    enum Fault: Error {
        case invalid(String)
    }

    private static let parameters = ["date", "division", "includeResigner", "additionalFields"]

    init(_ query: Query, today: CivilDate, _ switches: KingOfTimeSwitches) throws(Fault) {
        if switches.unknownParameter == .refused,
            let unknown = query.pairs.first(where: { !Self.parameters.contains($0.name) })
        {
            throw .invalid(unknown.name)
        }
        shape = WorkerShape(asked: query.list("additionalFields"))
        includesResigned = query["includeResigner"] == "true"
        division = query["division"]
        date = try Self.date(query["date"], today: today, switches)
        self.switches = switches
    }

    private static func date(
        _ text: String?, today: CivilDate, _ switches: KingOfTimeSwitches
    ) throws(Fault) -> CivilDate {
        guard let text else { return today }
        guard let date = CivilDate(text) else { throw .invalid("date") }
        let range = today.adding(years: -3)...today.adding(years: 1)
        if range.contains(date) { return date }
        guard switches.dateOutOfRange == .clamp else { throw .invalid("date") }
        return date < range.lowerBound ? range.lowerBound : range.upperBound
    }

    func lists(_ worker: Worker) -> Bool {
        if let division, worker[.divisionCode] != division { return false }
        if !includesResigned, hasResigned(worker) { return false }
        return switches.laterHires == .shown || worker[.hiredDate] ?? "" <= date.description
    }

    func shows(_ worker: Worker) -> Bool {
        includesResigned || switches.resignedByCode == .shown || !hasResigned(worker)
    }

    private func hasResigned(_ worker: Worker) -> Bool {
        guard let resigned = worker[.resignationDate] else { return false }
        let day = date.description
        return switches.resigningDay == .inclusive ? resigned <= day : resigned < day
    }
}
