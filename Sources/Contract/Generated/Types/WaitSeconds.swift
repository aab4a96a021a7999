// Generated from schema/ by `swift run ContractTool generate`.

extension IntegerRule {
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    static let waitSeconds = IntegerRule(minimum: 0, maximum: 86400)
}
