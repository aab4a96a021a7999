/// One setting of the sandbox, known by its name. Most of them answer a question that a service's public documentation
/// leaves open; the others restrict what the token may do.
public struct Switch: Sendable {
    /// Such as `smartHR.kana`.
    public let name: String
    /// The decision of the switch in a few words, for the list of switches.
    public let question: String
    /// The possible values, the default first. A single one in angle brackets describes free text.
    public let values: [String]
    let get: @Sendable (Switches) -> String
    /// Returns `false` for a value that the switch does not take.
    let set: @Sendable (inout Switches, String) -> Bool

    /// A switch whose values are the cases of an enum.
    static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ question: String, path: any WritableKeyPath<Switches, Value> & Sendable
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

    /// Enough for every count. As milliseconds it is eleven days, so that sums with times do not overflow.
    static let largestNumber = 1_000_000_000

    /// A switch whose value is a number from 0 to `largestNumber`.
    static func number(
        _ name: String, _ question: String, path: any WritableKeyPath<Switches, Int> & Sendable
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

    /// A switch whose value is a set of attribute names.
    static func names(
        _ name: String, _ question: String, path: any WritableKeyPath<Switches, Set<String>> & Sendable
    ) -> Switch {
        Switch(
            name: name, question: question, values: ["<names, comma-separated>"],
            get: { $0[keyPath: path].sorted().joined(separator: ",") },
            set: { switches, text in
                switches[keyPath: path] = Set(text.split(separator: ",").map(String.init))
                return true
            })
    }

    /// A switch whose value is the status and code of a refusal.
    static func refusal(
        _ name: String, _ question: String, path: any WritableKeyPath<Switches, RefusalCode> & Sendable
    ) -> Switch {
        Switch(
            name: name, question: question, values: ["<status/code, or accepted>"],
            get: { $0[keyPath: path].text },
            set: { switches, text in
                guard let value = RefusalCode(text) else { return false }
                switches[keyPath: path] = value
                return true
            })
    }
}
