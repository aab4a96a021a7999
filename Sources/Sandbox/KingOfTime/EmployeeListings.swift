import NIOCore
import Roster

/// Answers the reads of employees. The last list is kept, since the whole company comes in one response [C].
struct EmployeeListings: Sendable {
    private var kept: (key: String, version: Int, body: ByteBuffer)?

    /// - Parameter code: the employee code of the path; `nil` for the list.
    mutating func respond(
        to request: IncomingRequest, code: String?, employees: RecordStore<KingOfTimeEmployee>,
        switches: KingOfTimeSwitches, today: CivilDate, generator: inout SeededGenerator
    ) -> OutgoingResponse {
        do throws(EmployeeQuery.Invalid) {
            let query = try EmployeeQuery(request.query, today: today, switches: switches)
            if let code { return one(code, query: query, employees: employees, switches: switches) }
            let key = "\(request.rawQuery) \(today) \(switches)"
            return list(query, key: key, employees: employees, switches: switches, generator: &generator)
        } catch {
            return KingOfTimeError.response(400, code: 200, message: "\(error.parameter) is invalid.")
        }
    }

    /// It is not known [?] whether GET takes a key too, and whether it hides resigned people.
    private func one(
        _ code: String, query: EmployeeQuery, employees: RecordStore<KingOfTimeEmployee>, switches: KingOfTimeSwitches
    ) -> OutgoingResponse {
        let byKey = switches.getByKey == .yes ? employees[code] : nil
        guard let employee = employees.records(withCode: code).first ?? byKey, query.shows(employee) else {
            return notFound(switches: switches)
        }
        var writer = JSONBytes()
        writer.employee(visible(employee, switches: switches), shape: query.shape)
        return OutgoingResponse(bytes: writer.bytes)
    }

    private func notFound(switches: KingOfTimeSwitches) -> OutgoingResponse {
        switch switches.unknownEmployee {
        case .notFound: KingOfTimeError.response(404, code: 202, message: "employeeCode is not found.")
        case .badRequest: KingOfTimeError.response(400, code: 202, message: "employeeCode is not found.")
        case .empty: OutgoingResponse(json: .object([:]))
        }
    }

    /// - Parameter key: everything but the records that decides about the list.
    private mutating func list(
        _ query: EmployeeQuery, key: String, employees: RecordStore<KingOfTimeEmployee>, switches: KingOfTimeSwitches,
        generator: inout SeededGenerator
    ) -> OutgoingResponse {
        if let kept, kept.key == key, kept.version == employees.version, switches.order == .byCode {
            return OutgoingResponse(status: 200, body: kept.body)
        }
        var found = employees.records.filter(query.lists).sorted { ($0.code ?? "", $0.id) < ($1.code ?? "", $1.id) }
        if switches.order == .shuffled { found.shuffle(using: &generator) }
        if switches.completeness == .truncated { found.removeLast(found.count - found.count / 2) }
        var writer = JSONBytes()
        writer.list(found, open: "[", close: "]") {
            $0.employee(visible($1, switches: switches), shape: query.shape)
        }
        let body = ByteBuffer(bytes: writer.bytes)
        kept = (key, employees.version, body)
        return OutgoingResponse(status: 200, body: body)
    }

    /// `no_selected` occurs in public type definitions only [S].
    private func visible(_ employee: KingOfTimeEmployee, switches: KingOfTimeSwitches) -> KingOfTimeEmployee {
        guard switches.unselectedGender == .never, employee[.gender] == "no_selected" else { return employee }
        var visible = employee
        visible[.gender] = "female"
        return visible
    }
}
