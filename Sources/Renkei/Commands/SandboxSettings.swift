import ArgumentParser
import Sandbox

/// How the sandbox starts.
struct SandboxSettings: ParsableArguments {
    @Option(help: "How many people the two services share, about.")
    var people = 1000

    @Option(help: "The same seed gives the same people.")
    var seed: UInt64 = 1

    @Option(name: .customLong("switch"), help: ArgumentHelp("Sets a switch; may be repeated.", valueName: "name=value"))
    var switches: [String] = []

    mutating func validate() throws {
        guard (0...1_000_000).contains(people) else { throw ValidationError("--people goes from 0 to 1000000") }
        _ = try options(rates: .unlimited)
    }

    /// - Parameter rates: those that hold unless a switch says otherwise.
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
