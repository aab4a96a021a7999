// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Timestamp in Japan Standard Time: `2026-04-01T10:12:03+09:00`.
    static let timestamp = TextRule(format: .dateTime)
}
