import Roster

/// The people, the port and the switches with which a sandbox starts.
public struct SandboxOptions: Sendable {
    /// The approximate number of people on each side.
    public var people: Int
    /// The same seed gives the same people.
    public var seed: UInt64
    public var population: Population
    /// The day around which the people's dates lie; `nil` for the day of the time source.
    public var today: CivilDate?
    /// The port on 127.0.0.1; 0 lets the system choose.
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

    /// A shorthand for the rate switches.
    public var rates: Rates {
        get { switches.rates }
        set { switches.rates = newValue }
    }

    /// Whether KING OF TIME refuses requests 08:30–10:00 and 17:30–18:30, as the real one does [C].
    public var closedHours: Bool {
        get { switches.kingOfTime.closedHours == .observed }
        set { switches.kingOfTime.closedHours = newValue ? .observed : .ignored }
    }
}
