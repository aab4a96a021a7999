import Subprocess
import SystemPackage

/// The place of a token. The token is read when it is first needed; arguments and settings never hold it.
enum TokenSource: Hashable, Sendable {
    case environment(String)
    case file(String)
    /// A program and its arguments, run without a shell. Its standard output is the token.
    case command([String])

    /// Reads the token.
    /// - Throws: `TokenError`, which names the place and never the token.
    func read(environment: [String: String]) async throws(TokenError) -> String {
        let text =
            switch self {
            case .environment(let name): try value(ofVariable: name, in: environment)
            case .file(let path): try contents(ofFile: path)
            case .command(let words): try await output(ofCommand: words)
            }
        // Files and commands usually end with a line break. White space inside is a sign of the wrong file.
        let token = text.split(whereSeparator: \.isWhitespace)
        guard token.count == 1, let only = token.first else {
            throw TokenError("\(description) holds no token on one line by itself")
        }
        return String(only)
    }

    private func value(
        ofVariable name: String, in environment: [String: String]
    ) throws(TokenError) -> String {
        guard let text = environment[name] else { throw TokenError("the environment variable \(name) is not set") }
        return text
    }

    private func contents(ofFile path: String) throws(TokenError) -> String {
        do {
            return String(decoding: try FileBytes.read(path: path, atMost: 64 << 10), as: UTF8.self)
        } catch {
            throw TokenError("the file \(path) cannot be read: \(error)")
        }
    }

    /// Standard error of the command is discarded, because it might repeat the token.
    private func output(ofCommand words: [String]) async throws(TokenError) -> String {
        do {
            let result = try await run(
                .name(words[0]), arguments: Arguments(Array(words.dropFirst())), output: .string(limit: 64 << 10),
                error: .discarded)
            guard result.terminationStatus.isSuccess else { throw TokenError("the command \(words[0]) failed") }
            return result.standardOutput
        } catch let error as TokenError {
            throw error
        } catch {
            throw TokenError("the command \(words[0]) could not be run")
        }
    }
}

extension TokenSource: CustomStringConvertible {
    var description: String {
        switch self {
        case .environment(let name): "the environment variable \(name)"
        case .file(let path): "the file \(path)"
        case .command(let words): "the command \(words[0])"
        }
    }
}
