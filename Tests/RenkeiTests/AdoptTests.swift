import Foundation
import Testing

/// `renkei adopt`, after a state folder was restored from a copy.
@Suite struct AdoptTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)").path

    private func run(_ arguments: String...) async throws -> RenkeiProcess.Result {
        try await onOwnThread { [folder] in
            let process = try RenkeiProcess(arguments: arguments, environment: ["RENKEI_STATE_DIRECTORY": folder])
            try process.closeInput()
            return try process.waitForExit()
        }
    }

    private func jobs() async throws -> RenkeiProcess.Result {
        try await run("call", "jobs", "--sandbox", "--people", "0")
    }

    @Test func restoredFolderIsRefusedUntilItIsAdopted() async throws {
        let files = FileManager.default
        #expect(try await jobs().code == 0)
        try files.copyItem(atPath: folder, toPath: folder + "-copy")
        #expect(try await jobs().code == 0)
        try files.removeItem(atPath: folder)
        try files.moveItem(atPath: folder + "-copy", toPath: folder)

        let refused = try await jobs()
        #expect(refused.code == 1)
        #expect(refused.errors.contains(#""kind":"ledgerRestored""#))
        #expect(refused.errors.contains("renkei adopt"))
        let adopted = try await run("adopt", "--actor", "sato", "--language", "en")
        #expect(adopted.code == 0)
        #expect(adopted.text.hasPrefix("The ledger is in use again"))
        #expect(try await jobs().code == 0)
        let history = try await run("call", "history", "--sandbox", "--people", "0")
        #expect(history.text.contains(#""event":"adopt","job":null,"connection":null,"actor":"sato""#))
        #expect(try await run("adopt", "--language", "en").text == "The ledger is not refused; nothing was changed.\n")
    }
}
