// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Opaque position of the next page.
    static let cursor = TextRule(minLength: 1, maxLength: 512)
}
