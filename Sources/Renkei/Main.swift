import ArgumentParser
import CLibrary
import Dispatch
import Wire

/// The entry point of the program.
@main
enum Main {
    /// Starts the program's only task and leaves the main thread to it.
    ///
    /// This function is not `async`: an asynchronous one begins when the task queues already run, which is too late for
    /// `StandardStreams.openMissing()`.
    static func main() {
        StandardStreams.openMissing()
        Task {
            await runCommand()
            exit(EXIT_SUCCESS)
        }
        dispatchMain()
    }

    /// Runs the command that the command line names. A command that fails ends the process itself.
    ///
    /// A plain `renkei serve`, the way in which host programs start it, does not go through ArgumentParser: the parser
    /// inspects the types of all commands first, which took longer than everything else up to the first answer
    /// (Benchmarks/README.md).
    private static func runCommand() async {
        guard CommandLine.arguments.dropFirst() == ["serve"] else { return await RenkeiCommand.main() }
        do {
            let launcher = ProgramLauncher(startup: StartupOptions(), sandbox: nil)
            try await StandardStreamsServer(launcher: launcher).run()
        } catch {
            RenkeiCommand.exit(withError: error)
        }
    }
}
