// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Digest of the content that was shown. It changes with any change of that content.
    static let digest = TextRule(minLength: 1, maxLength: 128)
}
