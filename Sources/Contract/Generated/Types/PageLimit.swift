// Generated from schema/ by `swift run ContractTool generate`.

extension IntegerRule {
    /// How many rows a page has at most; 100 if not given.
    static let pageLimit = IntegerRule(minimum: 1, maximum: 1000)
}
