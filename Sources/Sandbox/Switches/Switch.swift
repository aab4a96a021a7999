/// One thing that can be set about the sandbox by name: mostly a question about a service that its public documentation
/// leaves open.
public struct Switch: Sendable {
    public let name: String
    public let question: String
    /// The values that it takes; the first is the default. A single one in angle brackets stands for free text.
    public let values: [String]
    let get: @Sendable (Switches) -> String
    let set: @Sendable (inout Switches, String) -> Bool

    static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ question: String, _ path: any WritableKeyPath<Switches, Value> & Sendable
    ) -> Switch {
        Switch(
            name: name, question: question, values: Value.allCases.map(\.rawValue),
            get: { $0[keyPath: path].rawValue },
            set: { switches, text in
                guard let value = Value(rawValue: text) else { return false }
                switches[keyPath: path] = value
                return true
            })
    }

    /// Large enough for every count, and small enough for sums: as milliseconds it is eleven days.
    static let largestNumber = 1_000_000_000

    static func number(
        _ name: String, _ question: String, _ path: any WritableKeyPath<Switches, Int> & Sendable
    ) -> Switch {
        Switch(
            name: name, question: question, values: ["<number from 0 to \(largestNumber)>"],
            get: { String($0[keyPath: path]) },
            set: { switches, text in
                guard let value = Int(text), (0...largestNumber).contains(value) else { return false }
                switches[keyPath: path] = value
                return true
            })
    }

    static func names(
        _ name: String, _ question: String, _ path: any WritableKeyPath<Switches, Set<String>> & Sendable
    ) -> Switch {
        Switch(
            name: name, question: question, values: ["<names, comma-separated>"],
            get: { $0[keyPath: path].sorted().joined(separator: ",") },
            set: { switches, text in
                switches[keyPath: path] = Set(text.split(separator: ",").map(String.init))
                return true
            })
    }

    static func refusal(
        _ name: String, _ question: String, _ path: any WritableKeyPath<Switches, Refusal> & Sendable
    ) -> Switch {
        Switch(
            name: name, question: question, values: ["<status/code, or accepted>"],
            get: { $0[keyPath: path].text },
            set: { switches, text in
                guard let value = Refusal(text) else { return false }
                switches[keyPath: path] = value
                return true
            })
    }
}

/// How KING OF TIME refuses something whose real status and code nobody has published: `400/201`, or `accepted`.
public enum Refusal: Sendable, Equatable {
    case refused(status: Int, code: Int)
    case accepted

    init?(_ text: String) {
        if text == "accepted" {
            self = .accepted
            return
        }
        let parts = text.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2, (400..<600).contains(parts[0]) else { return nil }
        self = .refused(status: parts[0], code: parts[1])
    }

    var text: String {
        switch self {
        case .accepted: "accepted"
        case .refused(let status, let code): "\(status)/\(code)"
        }
    }
}

/// A switch was named or set in a way that does not exist.
public struct SwitchError: Error, CustomStringConvertible {
    public let description: String
}
