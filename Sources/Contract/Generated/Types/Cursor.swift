// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Where the next page begins. Opaque.
    static let cursor = TextRule(minLength: 1, maxLength: 512)
}
