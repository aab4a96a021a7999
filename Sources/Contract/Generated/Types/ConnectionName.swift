// Generated from schema/ by `swift run ContractTool generate`.

extension TextRule {
    /// 連携設定: name of a connection in the settings.
    static let connectionName = TextRule(minLength: 1, maxLength: 64)
}
