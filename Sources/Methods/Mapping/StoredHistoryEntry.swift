import Ledger

/// The ledger's history entry. The contract's has the same name, and the ledger's cannot be qualified, because its
/// module and its main type have one name.
typealias StoredHistoryEntry = HistoryEntry
