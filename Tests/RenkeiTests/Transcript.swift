import Foundation

@testable import ContractTool

/// A session of `schema/transcripts/`, which any peer can play.
struct Transcript: Sendable, CustomStringConvertible {
    struct Step: Sendable {
        let request: String
        /// `nil` if the server sends no answer to this message.
        let expected: JSONValue?
    }

    /// A message that is not as the transcript says.
    struct Difference: Error {
        let request: String
        let expected: JSONValue
        /// `nil` if the session ended instead.
        let received: String?
    }

    let description: String
    let steps: [Step]
    /// The notifications that have to arrive, in any order and among others.
    let notifications: [JSONValue]

    static func all() throws -> [Transcript] {
        let folder = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "schema/transcripts")
        let today = Date().addingTimeInterval(9 * 3600).formatted(.iso8601.year().month().day())
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return Transcript(name, try JSONValue(parsing: Array(text.replacing("<today>", with: today).utf8)))
        }
    }

    private init(_ name: String, _ transcript: JSONValue) {
        description = name
        steps = (transcript["steps"]?.elements ?? []).map { step in
            Step(
                request: (step["send"] ?? .null).compact,
                expected: step["expect"].flatMap { $0 == .null ? nil : $0 })
        }
        notifications = transcript["notifications"]?.elements ?? []
    }

    /// Plays the session. A message without an answer is sent together with the next message, so that a cancellation arrives
    /// before the cancelled request can end.
    /// - Throws: the first `Difference`.
    func play(
        send: @Sendable (String) async throws -> Void, receive: @Sendable () async throws -> String?
    ) async throws {
        var received: [JSONValue] = []
        var request = ""
        for step in steps {
            request += step.request + "\n"
            guard let expected = step.expected else { continue }
            try await send(request)
            try await wait(for: expected, after: request, receive: receive, others: &received) { $0["id"] != nil }
            request = ""
        }
        for expected in notifications where !received.contains(where: expected.isPart) {
            try await wait(for: expected, after: "", receive: receive, others: &received, expected.isPart)
        }
    }

    /// Receives messages until one is wanted, and compares that one.
    /// - Parameter others: collects the messages that arrive before it.
    private func wait(
        for expected: JSONValue, after request: String, receive: @Sendable () async throws -> String?,
        others: inout [JSONValue], _ isWanted: (JSONValue) -> Bool
    ) async throws {
        while true {
            let line = try await receive()
            guard let line, !line.isEmpty else {
                throw Difference(request: request, expected: expected, received: nil)
            }
            let message = try JSONValue(parsing: Array(line.utf8))
            guard isWanted(message) else {
                others.append(message)
                continue
            }
            if expected.isPart(of: message) || expected.matches(message) { return }
            throw Difference(request: request, expected: expected, received: line)
        }
    }
}

extension JSONValue {
    /// Whether a message is as expected. `<text>`, `<timestamp>`, `<integer>` and `<list>` match every value of their kind.
    fileprivate func matches(_ found: JSONValue) -> Bool {
        switch (self, found) {
        case ("<text>", .string), ("<timestamp>", .string), ("<integer>", .number), ("<list>", .array): true
        case (.array(let wanted), .array(let elements)):
            wanted.count == elements.count && zip(wanted, elements).allSatisfy { $0.matches($1) }
        case (.object(let wanted), .object(let members)):
            wanted.count == members.count
                && wanted.allSatisfy { member in found[member.name].map(member.value.matches) ?? false }
        default: self == found
        }
    }

    /// Whether a notification has this method and, among its params, these.
    fileprivate func isPart(of found: JSONValue) -> Bool {
        guard self["method"] != nil, self["id"] == nil, self["method"] == found["method"] else { return false }
        return (self["params"]?.members ?? []).allSatisfy { found["params"]?[$0.name] == $0.value }
    }
}
