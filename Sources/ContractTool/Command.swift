import Foundation

/// `swift run ContractTool generate` writes all files that follow from `schema/`. `check` lists those that are out of date.
@main struct Command {
    static func main() {
        do {
            try run()
        } catch {
            printError("\(error)")
            exit(1)
        }
    }

    /// Runs in the root folder of the repository. The exit status is 64 (EX_USAGE) for wrong arguments.
    private static func run() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let generator = Generator(repository: URL(filePath: FileManager.default.currentDirectoryPath))
        switch arguments.first {
        case "generate": try generator.write()
        case "check": try check(generator)
        default:
            printError("usage: ContractTool generate|check   (in the repository's folder)")
            exit(64)
        }
    }

    /// Ends the process with status 1 if a file is out of date.
    private static func check(_ generator: Generator) throws {
        let differences = try generator.differences()
        guard !differences.isEmpty else { return }
        for path in differences { printError("out of date: \(path)") }
        printError("run: swift run ContractTool generate")
        exit(1)
    }

    private static func printError(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
