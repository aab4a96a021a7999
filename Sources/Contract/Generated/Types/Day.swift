// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// A civil date in Japan.
    static let day = TextRule(format: .date)
}
