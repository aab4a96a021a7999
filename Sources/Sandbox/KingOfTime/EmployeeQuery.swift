import Roster

/// The parameters of a read of employees: the day, the people, and the properties [C].
struct EmployeeQuery {
    let shape: EmployeeShape
    private let date: CivilDate
    private let includesResigned: Bool
    private let division: String?
    private let switches: KingOfTimeSwitches

    /// A parameter that is refused.
    struct Invalid: Error {
        let parameter: String
    }

    private static let parameters = ["date", "division", "includeResigner", "additionalFields"]

    /// It is not known [?] whether unknown parameters are ignored.
    init(_ query: QueryString, today: CivilDate, switches: KingOfTimeSwitches) throws(Invalid) {
        if switches.unknownParameter == .refused,
            let unknown = query.pairs.first(where: { !Self.parameters.contains($0.name) })
        {
            throw Invalid(parameter: unknown.name)
        }
        shape = EmployeeShape(additionalFields: query.list(named: "additionalFields"))
        includesResigned = query["includeResigner"] == "true"
        division = query["division"]
        date = try Self.date(from: query["date"], today: today, switches: switches)
        self.switches = switches
    }

    /// From three years back to one year ahead [C]. The response to another day is not known [?].
    private static func date(
        from text: String?, today: CivilDate, switches: KingOfTimeSwitches
    ) throws(Invalid) -> CivilDate {
        guard let text else { return today }
        guard let date = CivilDate(text) else { throw Invalid(parameter: "date") }
        let range = today.adding(years: -3)...today.adding(years: 1)
        if range.contains(date) { return date }
        guard switches.dateOutOfRange == .clamp else { throw Invalid(parameter: "date") }
        return date < range.lowerBound ? range.lowerBound : range.upperBound
    }

    /// Whether the list has this employee. Resigned people are left out by default [C]. It is not known [?] whether
    /// people hired after the day are left out, too.
    func lists(_ employee: KingOfTimeEmployee) -> Bool {
        if let division, employee[.divisionCode] != division { return false }
        if !includesResigned, hasResigned(employee) { return false }
        return switches.laterHires == .shown || employee[.hiredDate] ?? "" <= date.description
    }

    /// Whether a GET by code shows this employee.
    func shows(_ employee: KingOfTimeEmployee) -> Bool {
        includesResigned || switches.resignedByCode == .shown || !hasResigned(employee)
    }

    /// It is not known [?] whether a person who resigns on the day has resigned as of it.
    private func hasResigned(_ employee: KingOfTimeEmployee) -> Bool {
        guard let resigned = employee[.resignationDate] else { return false }
        let day = date.description
        return switches.resigningDay == .inclusive ? resigned <= day : resigned < day
    }
}
