import ArgumentParser

/// The program.
@main
struct Renkei: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renkei",
        abstract: "Keeps employee records in step between SmartHR and KING OF TIME, for programs.",
        discussion: """
            A host program starts `renkei serve` and speaks JSON-RPC 2.0 with it. To see all of it without an account,
            run `renkei demo`.
            """,
        version: Program.version,
        subcommands: [Serve.self, Call.self, Check.self, ConfigCommand.self, Demo.self, SandboxCommand.self],
        defaultSubcommand: nil)
}
