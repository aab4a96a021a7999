/// The values of all switches. Each starts with the value that its table names first.
public struct Switches: Sendable {
    public var smartHR = SmartHRSwitches()
    public var kingOfTime = KingOfTimeSwitches()
    public var rates = Rates.documented

    public init() {}

    /// The list that the command line, the control API and the README show.
    public static let all: [Switch] = SmartHRSwitches.all + KingOfTimeSwitches.all + Rates.switches

    /// Sets one switch from `name=value`, as it is written on the command line.
    public mutating func set(_ assignment: String) throws(SwitchError) {
        guard let equals = assignment.firstIndex(of: "=") else {
            throw SwitchError(description: "a switch is set as name=value")
        }
        try set(String(assignment[..<equals]), to: String(assignment[assignment.index(after: equals)...]))
    }

    /// - Throws: `SwitchError` with the possible values, or if there is no switch with this name.
    public mutating func set(_ name: String, to value: String) throws(SwitchError) {
        guard let named = Self.all.first(where: { $0.name == name }) else {
            throw SwitchError(description: "there is no switch \(name)")
        }
        guard named.set(&self, value) else {
            throw SwitchError(description: "\(name) takes \(named.values.joined(separator: " | "))")
        }
    }

    /// The value of a switch as text.
    public func value(of named: Switch) -> String { named.get(self) }

    /// All switches for a terminal. The question and the values, the default first, are indented below each name.
    public static var listing: String {
        let defaults = Switches()
        return all.map { named in
            let values = named.values.joined(separator: " | ")
            let usual = defaults.value(of: named)
            let isFree = named.values[0].hasPrefix("<")
            return "\(named.name)\n    \(named.question)\n    \(values)"
                + (isFree && !usual.isEmpty ? ", by default \(usual)" : "")
        }.joined(separator: "\n")
    }
}
