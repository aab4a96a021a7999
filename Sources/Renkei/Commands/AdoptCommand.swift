import ArgumentParser
import Ledger
import Reconciliation
import Roster
import Sync

/// `renkei adopt`: takes a ledger into use that was restored from a copy.
///
/// It is a command and no method of the contract: a program that restores backups must not take the decision that a person
/// has to take.
struct AdoptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Take a ledger into use that was restored from a backup or moved to this machine.",
        discussion: """
            renkei refuses such a ledger: the services may have changed since the copy was made, and the ledger does not \
            know. After `adopt` the ledger is in use again. Jobs that were ready to sync expire, unfinished jobs end, \
            and the history records the decision. Then fetch again. A ledger that is not refused stays unchanged.
            """)

    @Option(help: "The person who decides this, for the history.")
    var actor: String?

    @Option(help: "The reason, for the history.")
    var reason: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var settings: SettingsOptions

    func run() throws {
        let directory = try settings.startup.loadSettings().stateDirectory
        let now = SystemClock().now()
        do {
            let adoption = try Adoption.perform(
                directory: directory, owner: Program.ledgerOwner(since: now), actor: actor.map(ActorName.init),
                reason: reason, now: now)
            try StandardOutput.write(lines(about: adoption).joined(separator: "\n") + "\n")
        } catch let failure as LedgerFailure {
            let message = JobFailure(failure).message
            try StandardError.write((chosen.text(ja: message.ja, en: message.en) + "\n").utf8)
            throw ExitCode.failure
        }
    }

    private var chosen: Language { language.chosen }

    private func lines(about adoption: Adoption?) -> [String] {
        guard let adoption else {
            return [
                chosen.text(ja: "台帳はそのまま使用できます。変更していません。", en: "The ledger is not refused; nothing was changed.")
            ]
        }
        let restoration = adoption.restoration.text
        return [
            chosen.text(
                ja: "台帳の使用を開始しました（\(restoration.ja)）。", en: "The ledger is in use again (\(restoration.en))."),
            chosen.text(ja: "期限切れにしたジョブ: ", en: "Expired jobs: ") + list(ofJobs: adoption.expired),
            chosen.text(ja: "終了したジョブ: ", en: "Ended jobs: ") + list(ofJobs: adoption.ended),
        ]
    }

    private func list(ofJobs names: [JobName]) -> String {
        names.isEmpty ? "-" : names.map(\.text).joined(separator: ", ")
    }
}
