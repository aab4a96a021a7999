// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// A job's name. The caller may choose it; the same name with the same params gives the same job.
    static let jobName = TextRule(minLength: 1, maxLength: 64, pattern: Pattern("^[A-Za-z0-9._-]+$"))
}
