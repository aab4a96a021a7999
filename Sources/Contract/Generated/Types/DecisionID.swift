// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Id of a decision that lasts. It is never given again.
    static let decisionID = TextRule(minLength: 1, maxLength: 64)
}
