import Subprocess

#if canImport(Darwin)
    import System
#else
    import SystemPackage
#endif

/// Where a token is kept. It is read when it is first needed, and never stands in an argument or a setting.
enum TokenSource: Hashable, Sendable {
    case environment(String)
    case file(String)
    /// A program and its arguments, run without a shell; its output is the token.
    case command([String])

    /// - Throws: `TokenFault`, which says what was tried and never what was found.
    func read(_ environment: [String: String]) async throws(TokenFault) -> String {
        let text =
            switch self {
            case .environment(let name): try variable(name, environment)
            case .file(let path): try contents(path)
            case .command(let words): try await output(words)
            }
        let token = text.split(whereSeparator: \.isWhitespace)
        guard token.count == 1, let only = token.first else {
            throw TokenFault("\(description) holds no token on one line by itself")
        }
        return String(only)
    }

    private func variable(_ name: String, _ environment: [String: String]) throws(TokenFault) -> String {
        guard let text = environment[name] else { throw TokenFault("the environment variable \(name) is not set") }
        return text
    }

    private func contents(_ path: String) throws(TokenFault) -> String {
        do {
            return String(decoding: try FileBytes.read(path, atMost: 64 << 10), as: UTF8.self)
        } catch {
            throw TokenFault("the file \(path) cannot be read: \(error)")
        }
    }

    private func output(_ words: [String]) async throws(TokenFault) -> String {
        do {
            let result = try await run(
                .name(words[0]), arguments: Arguments(Array(words.dropFirst())), output: .string(limit: 64 << 10),
                error: .discarded)
            guard result.terminationStatus.isSuccess else { throw TokenFault("the command \(words[0]) failed") }
            return result.standardOutput
        } catch let fault as TokenFault {
            throw fault
        } catch {
            throw TokenFault("the command \(words[0]) could not be run")
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

/// A token that is not where the settings say.
struct TokenFault: Error, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
