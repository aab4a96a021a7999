import Roster

/// How a sandbox starts.
public struct SandboxOptions: Sendable {
    public var people: Int
    public var seed: UInt64
    public var population: Population
    /// The day around which the people's dates lie; the time source's day if not given.
    public var today: CivilDate?
    /// On 127.0.0.1; 0 lets the system choose.
    public var port: Int
    public var switches: Switches

    public init(
        people: Int = 1000, seed: UInt64 = 1, population: Population = .varied, today: CivilDate? = nil,
        port: Int = 0, switches: Switches = Switches()
    ) {
        self.people = people
        self.seed = seed
        self.population = population
        self.today = today
        self.port = port
        self.switches = switches
    }

    public var rates: Rates {
        get { switches.rates }
        set { switches.rates = newValue }
    }

    /// Whether KING OF TIME is closed 08:30–10:00 and 17:30–18:30, as the real one is.
    public var closedHours: Bool {
        get { switches.kingOfTime.closedHours == .observed }
        set { switches.kingOfTime.closedHours = newValue ? .observed : .ignored }
    }
}

/// Where a running sandbox is, and what opens it.
public struct Addresses: Sendable {
    public let port: Int
    public let smartHRToken: String
    public let kingOfTimeToken: String

    init(port: Int) {
        self.port = port
        smartHRToken = SmartHRTenant.token
        kingOfTimeToken = KingOfTimeCompany.token
    }

    public var smartHRBaseURL: String { "http://127.0.0.1:\(port)/smarthr/api" }
    public var kingOfTimeBaseURL: String { "http://127.0.0.1:\(port)/kot/v1.0" }
    public var controlURL: String { "http://127.0.0.1:\(port)/control" }

    /// One line.
    public var json: String {
        JSONValue.object([
            "smartHRBaseURL": .string(smartHRBaseURL), "smartHRToken": .string(smartHRToken),
            "kingOfTimeBaseURL": .string(kingOfTimeBaseURL), "kingOfTimeToken": .string(kingOfTimeToken),
            "controlURL": .string(controlURL),
        ]).line
    }
}
