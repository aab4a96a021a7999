import ArgumentParser

/// The entry point of the program.
@main
enum Main {
    /// Runs the command that the command line names.
    ///
    /// A plain `renkei serve`, the way in which host programs start it, does not go through ArgumentParser: the parser
    /// inspects the types of all commands first, which took longer than everything else up to the first answer
    /// (Benchmarks/README.md).
    static func main() async {
        guard CommandLine.arguments.dropFirst() == ["serve"] else { return await RenkeiCommand.main() }
        do {
            let launcher = ProgramLauncher(startup: StartupOptions(), sandbox: nil)
            try await StandardStreamsServer(launcher: launcher).run()
        } catch {
            RenkeiCommand.exit(withError: error)
        }
    }
}
