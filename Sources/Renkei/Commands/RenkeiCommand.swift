import ArgumentParser

/// `renkei`: the root of the command line. It does nothing itself.
struct RenkeiCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renkei",
        abstract: "Keep employee records in SmartHR and KING OF TIME in step, for other programs.",
        discussion: """
            A host program starts `renkei serve` and sends it JSON-RPC 2.0 requests. `renkei demo` shows the whole job \
            without an account.
            """,
        version: Program.version,
        subcommands: [
            ServeCommand.self, CallCommand.self, CheckCommand.self, ConfigCommand.self, SchemaCommand.self,
            DemoCommand.self, SandboxCommand.self, AdoptCommand.self,
        ])
}
