import ArgumentParser

/// The program.
@main
enum Main {
    /// A plain `renkei serve`, as host programs start it, is not read with ArgumentParser: its look at every type of the
    /// program takes longer than all else up to the first answer.
    static func main() async {
        guard CommandLine.arguments.dropFirst() == ["serve"] else { return await Renkei.main() }
        do {
            try await Program.serveStandardStreams(SettingsPlace(), nil)
        } catch {
            Renkei.exit(withError: error)
        }
    }
}

/// What the program can be told to do.
struct Renkei: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renkei",
        abstract: "Keeps employee records in step between SmartHR and KING OF TIME, for programs.",
        discussion: """
            A host program starts `renkei serve` and speaks JSON-RPC 2.0 with it. To see all of it without an account,
            run `renkei demo`.
            """,
        version: Program.version,
        subcommands: [
            Serve.self, Call.self, Check.self, ConfigCommand.self, SchemaCommand.self, Demo.self, SandboxCommand.self,
            Adopt.self,
        ],
        defaultSubcommand: nil)
}
