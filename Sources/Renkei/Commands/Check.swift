import ArgumentParser
import Contract

/// `renkei check`: the preflight, for a person.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell what works and what does not, before anything is tried.",
        discussion: "Only reads. The exit code is 0 if nothing failed, else 1.")

    @Option(help: "The connection, if there are several.")
    var connection: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var settings: SettingsOptions
    @OptionGroup var sandbox: SandboxChoice

    func run() async throws {
        let result = try await Program.with(settings.place, sandbox.chosen()) { program in
            try await program.running {
                try await LocalPeer.with(program) { peer in
                    try await peer.call(.check, CheckParams(connection: connection), as: CheckResult.self)
                }
            }
        }
        try StandardOutput.write(result.table(language.chosen).joined(separator: "\n") + "\n")
        if !result.ok { throw ExitCode.failure }
    }
}

extension CheckResult {
    /// A line for each entry, and one below it for what to do.
    func table(_ language: Language) -> [String] {
        let lines = TextTable(
            rows: entries.map { entry in
                [
                    entry.state.mark, entry.side?.label ?? language(ja: "この端末", en: "this host"),
                    language(entry.subject.label), language(entry.message),
                ]
            }
        ).lines
        return zip(lines, entries).flatMap { line, entry in
            entry.advice.map { [line, "     → " + language($0)] } ?? [line]
        }
    }
}

extension CheckState {
    fileprivate var mark: String {
        switch self {
        case .ok: "ok"
        case .notice: "!"
        case .failed: "NG"
        case .unknown: "?"
        }
    }
}

extension Side {
    var label: String { self == .smartHR ? "SmartHR" : "KING OF TIME" }
}
