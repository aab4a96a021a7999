// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    static let actor = TextRule(minLength: 1, maxLength: 128)
}
