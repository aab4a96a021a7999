import Roster

/// Whether a target record, read again right before it is written, is still what the diff showed. No record then and none
/// now counts as the same.
///
/// A field that was unreadable then is not compared. A field that was readable and is not any more makes the record stale.
public func isSame(shown: Employee?, now: Employee?) -> Bool {
    guard let shown, let now else { return shown == nil && now == nil }
    guard shown.id == now.id, shown.spareEmails == now.spareEmails else { return false }
    return Field.allCases.allSatisfy { isSame(shown: shown[$0], now: now[$0], in: $0) }
}

/// Stricter than the comparison of two sides: an edit of letter case alone makes the record stale, too.
private func isSame(shown: Reading, now: Reading, in field: Field) -> Bool {
    if shown == .unreadable { return true }
    if field.kind == .code, let one = shown.text, let other = now.text {
        return EmployeeCode(one) == EmployeeCode(other)
    }
    return shown == now || (shown.isEmpty && now.isEmpty)
}
