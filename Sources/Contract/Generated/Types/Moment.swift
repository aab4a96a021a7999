// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// A moment, written in Japan's time: `2026-04-01T10:12:03+09:00`.
    static let moment = TextRule(format: .dateTime)
}
