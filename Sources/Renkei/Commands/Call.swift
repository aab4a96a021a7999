import ArgumentParser

/// `renkei call`: one call from a shell.
struct Call: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Call one method and print its result.",
        discussion: """
            The result is printed as JSON on standard output, and the exit code is 0; an error is printed as JSON on
            standard error, and the exit code is 1. A job that the call has begun is brought to its end first.

              renkei call fetch '{"direction":"smartHRToKingOfTime","baseDate":"2026-04-01","job":"april"}'
              renkei call diff '{"job":"april","classes":["new","changed"]}'
            """)

    @Argument(help: "The method; `renkei call rpc.discover` lists all.")
    var method: String

    @Argument(help: "The params as a JSON object; `-` reads them from standard input.")
    var params = "{}"

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var sandbox: SandboxChoice

    func run() async throws {
        let params = try params == "-" ? FileBytes.readStandardInput(atMost: 64 << 20) : Array(params.utf8)
        let reply = try await Program.with(settings.place, sandbox.chosen()) { program in
            try await program.finishing {
                try await LocalPeer.with(program) { peer in
                    let reply = await peer.call(method, params)
                    if case .result(let bytes) = reply { try StandardOutput.write(bytes + [0x0A]) }
                    return reply
                }
            }
        }
        if case .error(let bytes) = reply {
            try StandardError.write(bytes + [0x0A])
            throw ExitCode.failure
        }
    }
}
