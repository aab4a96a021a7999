// Generated from schema/ by `swift run ContractTool generate`.

/// Action on one employee in the target.
public enum WriteAction: String, ContractEnum {
    case create
    case update
    case none
}

extension WriteAction {
    /// The text for people.
    public var label: BilingualText {
        switch self {
        case .create: BilingualText(ja: "新規登録", en: "Create")
        case .update: BilingualText(ja: "更新", en: "Update")
        case .none: BilingualText(ja: "なし", en: "None")
        }
    }
}
