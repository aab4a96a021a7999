import ArgumentParser
import Sandbox
import UnixSignals

/// `renkei sandbox`: both services with made-up people, for developers of clients and host programs.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Run both services' APIs on this machine, with made-up people.",
        discussion: """
            The command prints one line of JSON with the base URLs and tokens, and serves until it is stopped. Written \
            data lasts as long as the command runs. `controlURL` offers `requests`, `faults`, `switches`, `clock` and \
            `people`; see Sources/Sandbox/README.md.

            The switches, each with its values, the default first:

            \(Switches.listing)
            """)

    @OptionGroup var content: SandboxContentOptions

    @Option(help: "The port on 127.0.0.1; 0 picks a free one.")
    var port: UInt16 = 0

    /// Serves until the sandbox fails or a signal arrives.
    func run() async throws {
        let options = try content.options(rates: .documented, port: Int(port))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await Sandbox(options: options, time: SystemClock()).run { printAddresses($0) }
            }
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) { return }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    /// A caller that does not read the line may still use the sandbox, with `--port`. A closed output is no error, therefore.
    private func printAddresses(_ addresses: SandboxAddresses) {
        do { try StandardOutput.write(addresses.json + "\n") } catch {}
    }
}
