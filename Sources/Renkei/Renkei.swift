import ArgumentParser
import Subprocess
import SystemPackage
import UnixSignals

/// The program.
@main
struct Renkei: AsyncParsableCommand {
    func run() async throws {}
}
