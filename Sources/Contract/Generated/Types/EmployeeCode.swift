// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
    static let employeeCode = TextRule(minLength: 1, maxLength: 255)
}
