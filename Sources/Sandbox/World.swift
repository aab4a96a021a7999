import NIOCore
import Roster

/// Both services, their people, switches, faults and clock. All calls go through here, one after the other.
actor World {
    var switches: Switches
    var smartHR: SmartHRTenant
    var kingOfTime: KingOfTimeCompany
    var faults = FaultScript()
    var log = RequestLog()
    private let time: any TimeSource
    private var offset = Duration.zero
    private var smartHRMeters = SmartHRMeters()
    private var kingOfTimeMeter = RateMeter(.seconds(1))

    init(_ options: SandboxOptions, time: any TimeSource) {
        let people = SeededPeople(
            options.population, count: options.people, seed: options.seed, today: options.today ?? time.now().day)
        smartHR = SmartHRTenant(crews: people.crews, seed: options.seed)
        kingOfTime = KingOfTimeCompany(workers: people.workers, seed: options.seed)
        switches = options.switches
        self.time = time
    }

    /// The services' own clock, which may go wrong or be set.
    var now: Timestamp { time.now() + offset }

    func setClock(_ moment: Timestamp) { offset = moment - time.now() }

    /// Moves the clock, at most to the ends of the calendar: many moves could add up to a moment that no date has.
    func moveClock(_ duration: Duration) {
        let first = Timestamp(CivilDate("0002-01-01")!)
        let last = Timestamp(CivilDate("9998-12-31")!)
        setClock(min(max(now + duration, first), last))
    }

    /// What the listener is to do with a call.
    struct Reply: Sendable {
        /// `nil`: break the connection.
        var answer: Answer?
        var delay = Duration.zero
        /// Break the connection after this many bytes of the body.
        var cut: Int?
        let date: Timestamp
    }

    func receive(_ call: Call) -> Reply {
        if call.segments.first == "control" { return Reply(answer: control(call), date: now) }
        guard let side = Service(call) else { return Reply(answer: Answer(status: 404), date: now) }
        let striking = faults.striking(call)
        for fault in striking { prepare(fault, side) }
        var reply = Reply(answer: nil, date: now)
        let (answer, isSent) = answer(call, side, striking)
        if isSent { reply.answer = striking.reduce(answer) { $1.altering($0) } }
        reply.delay = striking.filter { $0.action == .delay }.reduce(.zero) { $0 + .milliseconds($1.milliseconds ?? 0) }
        reply.cut = striking.first { $0.action == .cutBody }.map { $0.keep ?? 0 }
        log.record(
            call, side: side.rawValue, status: isSent ? answer.status : 0, hadEffect: answer.hadEffect,
            faults: striking, at: now)
        return reply
    }

    /// The answer, and whether it is sent at all.
    private func answer(_ call: Call, _ side: Service, _ striking: [Fault]) -> (Answer, isSent: Bool) {
        for fault in striking {
            switch fault.action {
            case .dropBefore: return (Answer(status: 0), false)
            case .answer: return (fault.scriptedAnswer, true)
            default: continue
            }
        }
        let done = serve(striking.reduce(call) { $1.altering($0) }, side)
        if striking.contains(where: { $0.action == .dropAfter }) { return (done, false) }
        guard let fault = striking.first(where: { $0.action == .answerAfter }) else { return (done, true) }
        var scripted = fault.scriptedAnswer
        scripted.hadEffect = done.hadEffect
        return (scripted, true)
    }

    /// Changes the world as a fault asks, before the call is looked at.
    private func prepare(_ fault: Fault, _ side: Service) {
        switch fault.action {
        case .removeFirst: removeFirst(side)
        case .moveClock: moveClock(.milliseconds(fault.milliseconds ?? 0))
        case .setSwitch: fault.set(&switches)
        default: break
        }
    }

    private func removeFirst(_ side: Service) {
        switch side {
        case .smartHR:
            let first = CrewOrder("emp_code", missing: switches.smartHR.missingCodes).sorted(smartHR.crews.records)
                .first
            if let first { smartHR.crews.remove(first.id) }
        case .kingOfTime:
            let first = kingOfTime.workers.records.min { ($0.code ?? "") < ($1.code ?? "") }
            if let first { kingOfTime.workers.remove(first.id) }
        }
    }

    private func serve(_ call: Call, _ side: Service) -> Answer {
        switch side {
        case .smartHR: serveSmartHR(call)
        case .kingOfTime: serveKingOfTime(call)
        }
    }

    private func serveSmartHR(_ call: Call) -> Answer {
        if switches.smartHR.maintenance == .on { return SmartHRError.maintenance }
        guard SmartHRTenant.isAuthorized(call, switches.smartHR) else { return SmartHRError.unauthorized }
        let (isOver, headers) = smartHRMeters.count(at: now, switches.rates)
        var answer =
            isOver
            ? SmartHRError.tooMany
            : smartHR.answer(call, route: call.rest(after: 3), switches.smartHR, now: now)
        answer.headers += headers
        return answer
    }

    private func serveKingOfTime(_ call: Call) -> Answer {
        if switches.kingOfTime.maintenance == .on { return KingOfTimeError.trouble }
        let standing = kingOfTimeMeter.count(at: now, limit: switches.rates.kingOfTimePerSecond)
        if standing.isOver { return KingOfTimeError.tooMany(switches.kingOfTime.tooMany) }
        return kingOfTime.answer(call, route: call.rest(after: 2), switches.kingOfTime, now: now)
    }
}

/// Which of the two services a path belongs to.
enum Service: String, Sendable {
    case smartHR
    case kingOfTime

    init?(_ call: Call) {
        if call.segments.starts(with: ["smarthr", "api", "v1"]) {
            self = .smartHR
        } else if call.segments.dropFirst().first == "v1.0", KingOfTimeCompany.paths.contains(call.segments[0]) {
            self = .kingOfTime
        } else {
            return nil
        }
    }
}
