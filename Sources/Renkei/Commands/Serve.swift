import ArgumentParser

/// `renkei serve`: JSON-RPC for host programs.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answer JSON-RPC 2.0 requests, on standard input and output or on a socket.",
        discussion: """
            One message per line, or Content-Length headers as in LSP; which of the two is found out from the first
            bytes of each connection, and answered in kind.

              printf '{"jsonrpc":"2.0","id":1,"method":"hello"}\\n' | renkei serve --sandbox
              renkei serve < requests.jsonl > answers.jsonl
              RENKEI_TOKEN=… renkei serve --listen 127.0.0.1:0 --token-env RENKEI_TOKEN
              renkei serve --listen unix:/run/renkei.sock

            A listener prints one line on standard error when peers can connect, with the port that was picked:
            {"listening":"127.0.0.1:40123","pid":4711,"version":"…"}. On TCP a peer says `authenticate` first,
            within ten seconds (`protocol.unauthenticatedSeconds`).

            The end comes with the end of the input, with SIGTERM or SIGINT, with the method `shutdown`, when nobody
            reads the answers any more, or when the process that started this one has died. No more is read then, what
            was read is answered, a write under way is finished and recorded; a sync that was running can be resumed.

            Exit codes:
              0    the end, by any of the ways above
              1    it could not start, or something was still under way when the deadline (`shutdownSeconds`) passed
              64   the command line was wrong
              130, 143   a second SIGINT or SIGTERM ended it where it stood
            """)

    @OptionGroup(title: "Listening") var listening: ListenOptions
    @OptionGroup var settings: SettingsOptions
    @OptionGroup var sandbox: SandboxChoice

    func run() async throws {
        guard let listening = try listening.chosen() else {
            return try await Program.serveStandardStreams(settings.place, sandbox.chosen())
        }
        try await Program.serve(listening, settings.place, sandbox.chosen())
    }
}
