// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Calendar date in Japan.
    static let day = TextRule(format: .date)
}
