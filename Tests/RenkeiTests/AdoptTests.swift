import Foundation
import Testing

/// A state folder that was put back from a copy, as the one who did it sees it.
@Suite struct AdoptTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)").path

    private func run(_ arguments: String...) async throws -> Child.Output {
        try await apart { [folder] in
            let child = try Child(arguments, environment: ["RENKEI_STATE_DIRECTORY": folder])
            try child.endInput()
            return try child.ended()
        }
    }

    private func jobs() async throws -> Child.Output { try await run("call", "jobs", "--sandbox", "--people", "0") }

    @Test func folderPutBackFromACopyIsRefusedUntilItIsAdopted() async throws {
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
