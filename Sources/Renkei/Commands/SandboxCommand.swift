import ArgumentParser
import Sandbox
import UnixSignals

/// `renkei sandbox`: both services, made up, for whoever develops against them.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Run both services' APIs on this machine, with made-up people.",
        discussion: """
            Prints one line of JSON with the base URLs and tokens, and serves until it is stopped. What is written to it
            is kept as long as it runs. Below `controlURL` it can be looked into and changed: `requests`, `faults`,
            `switches`, `clock`, `people`; see Sources/Sandbox/README.md.

            The switches, each with its values, the default first:

            \(Switches.listing)
            """)

    @OptionGroup var sandbox: SandboxSettings

    @Option(help: "The port on 127.0.0.1; 0 picks one.")
    var port: UInt16 = 0

    func run() async throws {
        let options = try sandbox.options(rates: .documented, port: Int(port))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await Sandbox(options: options, time: SystemTime()).run { addresses in
                    // Whoever does not read the line any more still has a sandbox.
                    do { try StandardOutput.write(addresses.json + "\n") } catch {}
                }
            }
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { return }
            }
            try await group.next()
            group.cancelAll()
        }
    }
}
