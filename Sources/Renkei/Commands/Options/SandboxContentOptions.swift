import ArgumentParser
import Sandbox

/// The people and the behaviour of a sandbox.
struct SandboxContentOptions: ParsableArguments {
    @Option(help: "The approximate number of people in both services.")
    var people = 1000

    @Option(help: "The same seed gives the same people.")
    var seed: UInt64 = 1

    @Option(name: .customLong("switch"), help: ArgumentHelp("Set a switch; may be repeated.", valueName: "name=value"))
    var switches: [String] = []

    /// Refuses an unknown switch before any command runs.
    mutating func validate() throws {
        guard (0...1_000_000).contains(people) else { throw ValidationError("--people must be from 0 to 1000000") }
        _ = try options(rates: .unlimited)
    }

    /// - Parameter rates: the rate limits of both services, unless a switch sets others.
    func options(rates: Rates, port: Int = 0) throws -> SandboxOptions {
        var options = SandboxOptions(people: people, seed: seed, port: port)
        options.rates = rates
        for assignment in switches {
            do {
                try options.switches.set(assignment)
            } catch {
                throw ValidationError("--switch \(assignment): \(error)")
            }
        }
        return options
    }
}
