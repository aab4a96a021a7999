import Foundation
import Testing

@testable import Renkei

/// Tokens, from where the settings say they are.
@Suite struct TokenSourceTests {
    @Test func aTokenIsReadFromVariableFileAndCommand() async throws {
        #expect(try await TokenSource.environment("T").read(["T": "abc"]) == "abc")
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data("abc\n".utf8).write(to: file)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        #expect(try await TokenSource.file(file.path).read([:]) == "abc")
        #expect(try await TokenSource.command(["printf", "%s", "abc"]).read([:]) == "abc")
    }

    @Test(arguments: [
        (TokenSource.environment("T"), "the environment variable T is not set"),
        (.environment("EMPTY"), "the environment variable EMPTY holds no token on one line by itself"),
        (.environment("TWO"), "the environment variable TWO holds no token on one line by itself"),
        (.file("/nowhere/token"), "the file /nowhere/token cannot be read: No such file or directory"),
        (.command(["false"]), "the command false failed"),
        (.command(["/nowhere/command"]), "the command /nowhere/command could not be run"),
    ])
    func aTokenThatIsNotThereIsNamedByItsPlace(source: TokenSource, message: String) async {
        let fault = await #expect(throws: TokenFault.self) {
            _ = try await source.read(["EMPTY": "", "TWO": "secret words"])
        }
        #expect(fault?.description == message)
    }
}
