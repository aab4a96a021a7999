// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Calendar date in Japan.
    static let date = TextRule(format: .date)
}
