// Generated from schema/ by `swift run ContractTool generate`.

/// The version of the contract that this program implements.
public let contractVersion = "1.0"
