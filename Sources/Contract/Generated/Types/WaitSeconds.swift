// Generated from schema/ by `swift run ContractTool generate`.

extension IntegerRule {
    /// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
    static let waitSeconds = IntegerRule(minimum: 0, maximum: 86400)
}
