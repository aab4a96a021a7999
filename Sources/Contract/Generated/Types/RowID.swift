// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Id of a row within its job. Employees without a code have one, too.
    static let rowID = TextRule(minLength: 1, maxLength: 128)
}
