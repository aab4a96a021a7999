import ArgumentParser

/// `renkei call`: one method call from a shell.
struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Call one method and print its result.",
        discussion: """
            The result goes to standard output as JSON, with exit code 0. An error goes to standard error as JSON, with \
            exit code 1. If the call begins a job, the command ends when the job does.

              renkei call fetch '{"direction":"smartHRToKingOfTime","baseDate":"2026-04-01","job":"april"}'
              renkei call diff '{"job":"april","classes":["new","changed"]}'
            """)

    @Argument(help: "The method; `renkei call rpc.discover` lists all methods.")
    var method: String

    @Argument(help: "The params as a JSON object; `-` reads them from standard input.")
    var params = "{}"

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var sandbox: SandboxOptionGroup

    func run() async throws {
        let params = try params == "-" ? FileBytes.readStandardInput(atMost: 64 << 20) : Array(params.utf8)
        let launcher = ProgramLauncher(startup: settings.startup, sandbox: try sandbox.chosen())
        let reply = try await launcher.run { try await call(params: params, program: $0) }
        if case .error(let bytes) = reply {
            try StandardError.write(bytes + [0x0A])
            throw ExitCode.failure
        }
    }

    /// Prints the result before the job ends, so that a caller sees it early.
    private func call(params: [UInt8], program: Program) async throws -> InProcessMessage.Reply {
        try await program.withEngine(atEnd: .finishJobs) {
            try await InProcessClient.connected(to: program) { client in
                let reply = await client.call(method: method, params: params)
                if case .result(let bytes) = reply { try StandardOutput.write(bytes + [0x0A]) }
                return reply
            }
        }
    }
}
