// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    static let jobName = TextRule(minLength: 1, maxLength: 64, pattern: Pattern("^[A-Za-z0-9._-]+$"))
}
