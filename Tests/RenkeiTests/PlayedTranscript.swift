import Foundation

@testable import ContractTool

/// A session of `schema/transcripts/`, to be played by any peer.
struct PlayedTranscript: Sendable, CustomStringConvertible {
    struct Step: Sendable {
        let said: String
        /// `nil` if nothing answers it at once.
        let expected: JSONValue?
    }

    /// Something that the program did not say as the transcript has it.
    struct Difference: Error {
        let said: String
        let expected: JSONValue
        let heard: String?
    }

    let description: String
    let steps: [Step]
    /// What has to be told, in whatever else is told.
    let notifications: [JSONValue]

    static func all() throws -> [PlayedTranscript] {
        let folder = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "schema/transcripts")
        let today = Date().addingTimeInterval(9 * 3600).formatted(.iso8601.year().month().day())
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return PlayedTranscript(name, try JSONParser.parse(Data(text.replacing("<today>", with: today).utf8)))
        }
    }

    private init(_ name: String, _ transcript: JSONValue) {
        description = name
        steps = (transcript["steps"]?.elements ?? []).map { step in
            Step(
                said: (step["send"] ?? .null).compact,
                expected: step["expect"].flatMap { $0 == .null ? nil : $0 })
        }
        notifications = transcript["notifications"]?.elements ?? []
    }

    /// What is answered at once by nothing is said in one go with what follows it: a cancellation comes in time.
    /// - Throws: the first `Difference`.
    func play(
        say: @Sendable (String) async throws -> Void, hear: @Sendable () async throws -> String?
    ) async throws {
        var told: [JSONValue] = []
        var said = ""
        for step in steps {
            said += step.said + "\n"
            guard let expected = step.expected else { continue }
            try await say(said)
            try await listen(for: expected, after: said, hear, &told) { $0["id"] != nil }
            said = ""
        }
        for expected in notifications where !told.contains(where: expected.isPart) {
            try await listen(for: expected, after: "", hear, &told, expected.isPart)
        }
    }

    /// Hears until there is the message that is wanted, and compares it.
    private func listen(
        for expected: JSONValue, after said: String, _ hear: @Sendable () async throws -> String?,
        _ told: inout [JSONValue], _ isWanted: (JSONValue) -> Bool
    ) async throws {
        while true {
            let heard = try await hear()
            guard let heard, !heard.isEmpty else { throw Difference(said: said, expected: expected, heard: nil) }
            let message = try JSONParser.parse(Data(heard.utf8))
            guard isWanted(message) else {
                told.append(message)
                continue
            }
            if expected.isPart(of: message) || expected.matches(message) { return }
            throw Difference(said: said, expected: expected, heard: heard)
        }
    }
}

extension JSONValue {
    /// Whether it is as expected, where `<text>` and its like stand for any such value.
    fileprivate func matches(_ found: JSONValue) -> Bool {
        switch (self, found) {
        case ("<text>", .string), ("<moment>", .string), ("<integer>", .number), ("<list>", .array): true
        case (.array(let wanted), .array(let elements)):
            wanted.count == elements.count && zip(wanted, elements).allSatisfy { $0.matches($1) }
        case (.object(let wanted), .object(let members)):
            wanted.count == members.count
                && wanted.allSatisfy { member in found[member.name].map(member.value.matches) ?? false }
        default: self == found
        }
    }

    /// Whether a notification has this method and, among others, these params.
    fileprivate func isPart(of found: JSONValue) -> Bool {
        guard self["method"] != nil, self["id"] == nil, self["method"] == found["method"] else { return false }
        return (self["params"]?.members ?? []).allSatisfy { found["params"]?[$0.name] == $0.value }
    }
}
