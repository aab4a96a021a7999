// Generated from schema/ by `swift run ContractTool generate`.

extension IntegerRule {
    /// Maximum number of rows in a page. Default: 100.
    static let pageLimit = IntegerRule(minimum: 1, maximum: 1000)
}
