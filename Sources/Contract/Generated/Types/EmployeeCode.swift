// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.
    static let employeeCode = TextRule(minLength: 1, maxLength: 255)
}
