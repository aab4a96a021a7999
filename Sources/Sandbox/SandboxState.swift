import Roster

/// Everything that a request can read or change: the two services with their people, the switches, the scripted faults,
/// the log and the clock.
struct SandboxState: Sendable {
    var switches: Switches
    var smartHR: SmartHRTenant
    var kingOfTime: KingOfTimeCompany
    var faults = FaultScript()
    var log = RequestLog()
    var clock: ServiceClock
    private var smartHRCounters = SmartHRRateCounters()
    private var kingOfTimeCounter = RateCounter(window: .seconds(1))

    init(options: SandboxOptions, time: any TimeSource) {
        let clock = ServiceClock(time: time)
        let people = SeededRecords(
            population: options.population, count: options.people, seed: options.seed,
            today: options.today ?? clock.now.day)
        smartHR = SmartHRTenant(crews: people.crews, seed: options.seed, now: clock.now)
        kingOfTime = KingOfTimeCompany(employees: people.employees, seed: options.seed)
        switches = options.switches
        self.clock = clock
    }

    /// Answers a request as the service does. Maintenance comes first, then the token or the rate.
    mutating func serve(_ request: IncomingRequest, by service: Service) -> OutgoingResponse {
        switch service {
        case .smartHR: serveSmartHR(request)
        case .kingOfTime: serveKingOfTime(request)
        }
    }

    /// The limits count per token, so a request without a valid one is not counted.
    private mutating func serveSmartHR(_ request: IncomingRequest) -> OutgoingResponse {
        if switches.smartHR.maintenance == .on { return SmartHRError.maintenance }
        guard SmartHRTenant.isAuthorized(request, by: switches.smartHR) else { return SmartHRError.unauthorized }
        let (isOver, headers) = smartHRCounters.count(at: clock.now, rates: switches.rates)
        var response =
            isOver
            ? SmartHRError.tooMany
            : smartHR.respond(
                to: request, route: request.segments(after: 3), switches: switches.smartHR, now: clock.now)
        response.headers += headers
        return response
    }

    private mutating func serveKingOfTime(_ request: IncomingRequest) -> OutgoingResponse {
        if switches.kingOfTime.maintenance == .on { return KingOfTimeError.serverTrouble }
        let status = kingOfTimeCounter.count(at: clock.now, limit: switches.rates.kingOfTimePerSecond)
        if status.isOver { return KingOfTimeError.tooMany(shape: switches.kingOfTime.tooMany) }
        return kingOfTime.respond(
            to: request, route: request.segments(after: 2), switches: switches.kingOfTime, now: clock.now)
    }

    /// Changes the state as a fault asks, before the request is answered.
    mutating func apply(_ fault: Fault, before service: Service) {
        switch fault.action {
        case .removeFirst: removeFirst(of: service)
        case .moveClock: clock.move(by: .milliseconds(fault.milliseconds ?? 0))
        case .setSwitch: fault.set(in: &switches)
        case .dropBefore, .dropAfter, .delay, .answer, .answerAfter, .cutBody, .shortList, .alterAnswer, .alterRequest:
            break
        }
    }

    /// Removes the first person in the order of codes, so that the later pages of a list shift.
    private mutating func removeFirst(of service: Service) {
        switch service {
        case .smartHR:
            let order = CrewOrder(sort: "emp_code", missing: switches.smartHR.missingCodes)
            if let first = order.sorted(smartHR.crews.records).first { smartHR.crews.remove(id: first.id) }
        case .kingOfTime:
            let first = kingOfTime.employees.records.min { ($0.code ?? "") < ($1.code ?? "") }
            if let first { kingOfTime.employees.remove(id: first.id) }
        }
    }
}
