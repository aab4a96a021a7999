import ArgumentParser
import Ledger
import Sync

/// `renkei adopt`: goes on from a ledger that was put back from a copy.
struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take a ledger into use that was put back from a backup or moved here.",
        discussion: """
            renkei refuses such a ledger, because the services may have been told things since of which it knows nothing.
            From then on it is used again, with nothing taken for granted: jobs that were ready to sync expire, jobs that
            were not at their end are ended, and the history says so. Fetch anew behind it. A ledger that is not refused
            is left as it is.
            """)

    @Option(help: "Who decides this, for the history.")
    var actor: String?

    @Option(help: "Why, for the history.")
    var reason: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var settings: SettingsOptions

    func run() throws {
        let folder = try settings.place.load().stateDirectory
        let now = SystemTime().now()
        do {
            let adoption = try Ledger.adopt(
                directory: folder, owner: Program.owner(since: now), actor: actor, reason: reason, now: now)
            try StandardOutput.write(lines(adoption).joined(separator: "\n") + "\n")
        } catch let failure as LedgerFailure {
            let message = JobFailure(failure).message
            try StandardError.write((say(ja: message.ja, en: message.en) + "\n").utf8)
            throw ExitCode.failure
        }
    }

    private var say: Language { language.chosen }

    private func lines(_ adoption: Adoption?) -> [String] {
        guard let adoption else {
            return [say(ja: "台帳はそのまま使用できます。変更していません。", en: "The ledger is not refused; nothing was changed.")]
        }
        let how = adoption.restoration.text
        return [
            say(ja: "台帳の使用を開始しました（\(how.ja)）。", en: "The ledger is in use again (\(how.en))."),
            say(ja: "期限切れにしたジョブ: ", en: "Jobs that have expired: ") + names(adoption.expired),
            say(ja: "終了したジョブ: ", en: "Jobs that were ended: ") + names(adoption.ended),
        ]
    }

    private func names(_ jobs: [String]) -> String { jobs.isEmpty ? "-" : jobs.joined(separator: ", ") }
}
