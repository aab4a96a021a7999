// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// A row's identity within its job, so that people without a code have one too.
    static let rowID = TextRule(minLength: 1, maxLength: 128)
}
