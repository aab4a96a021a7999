// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Who asks, as the host program knows them; kept in the history, never interpreted.
    static let actor = TextRule(minLength: 1, maxLength: 128)
}
