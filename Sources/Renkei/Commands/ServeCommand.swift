import ArgumentParser

/// `renkei serve`: JSON-RPC for host programs.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Answer JSON-RPC 2.0 requests, on standard input and output or on a socket.",
        discussion: """
            Messages are framed by lines, one message a line, or by Content-Length headers as in LSP. renkei detects the \
            framing from the first bytes of each connection and answers in the same framing.

              printf '{"jsonrpc":"2.0","id":1,"method":"hello"}\\n' | renkei serve --sandbox
              renkei serve < requests.jsonl > answers.jsonl
              RENKEI_TOKEN=… renkei serve --listen 127.0.0.1:0 --token-env RENKEI_TOKEN
              renkei serve --listen unix:/run/renkei.sock

            A listener prints one line on standard error as soon as peers can connect, with the actual port:
            {"listening":"127.0.0.1:40123","pid":4711,"version":"…"}. A TCP peer sends `authenticate` first, within ten \
            seconds (`protocol.unauthenticatedSeconds`).

            The program ends at the end of its input, on SIGTERM or SIGINT, after the method `shutdown`, when nothing \
            reads its answers any more, or when its parent process has died. It then reads no more requests, answers \
            those that it has read, and finishes and records a write under way. An interrupted sync can be resumed.

            Exit codes:
              0    the program ended in one of these ways
              1    it could not start, or work was still under way when the deadline (`shutdownSeconds`) passed
              64   the command line was wrong
              130, 143   a second SIGINT or SIGTERM ended the process at once
            """)

    @OptionGroup(title: "Listening") var listening: ListenOptions
    @OptionGroup var settings: SettingsOptions
    @OptionGroup var sandbox: SandboxOptionGroup

    /// A plain `renkei serve` without options does not come here: see `Main`.
    func run() async throws {
        let launcher = ProgramLauncher(startup: settings.startup, sandbox: try sandbox.chosen())
        guard let configuration = try listening.configuration() else {
            return try await StandardStreamsServer(launcher: launcher).run()
        }
        try await SocketServer(launcher: launcher, configuration: configuration).run()
    }
}
