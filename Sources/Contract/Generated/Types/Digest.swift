// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Stands for exactly what was shown; it changes when anything in it does.
    static let digest = TextRule(minLength: 1, maxLength: 128)
}
