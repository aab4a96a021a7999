import Foundation
import Testing

@testable import Renkei

/// The three kinds of places for a token.
@Suite struct TokenSourceTests {
    @Test func tokenIsReadFromVariableFileAndCommand() async throws {
        #expect(try await TokenSource.environment("T").read(environment: ["T": "abc"]) == "abc")
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data("abc\n".utf8).write(to: file)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        #expect(try await TokenSource.file(file.path).read(environment: [:]) == "abc")
        #expect(try await TokenSource.command(["printf", "%s", "abc"]).read(environment: [:]) == "abc")
    }

    @Test(arguments: [
        (TokenSource.environment("T"), "the environment variable T is not set"),
        (.environment("EMPTY"), "the environment variable EMPTY holds no token on one line by itself"),
        (.environment("TWO"), "the environment variable TWO holds no token on one line by itself"),
        (.file("/nowhere/token"), "the file /nowhere/token cannot be read: No such file or directory"),
        (.command(["false"]), "the command false failed"),
        (.command(["/nowhere/command"]), "the command /nowhere/command could not be run"),
    ])
    func missingTokenIsReportedByItsSource(source: TokenSource, message: String) async {
        let fault = await #expect(throws: TokenError.self) {
            _ = try await source.read(environment: ["EMPTY": "", "TWO": "secret words"])
        }
        #expect(fault?.description == message)
    }
}
