/// A part in percent of a whole, rounded up. It saturates instead of overflowing, since counts come from lists of any length
/// and from the ledger.
/// - Returns: for an empty whole, 0 if there is no part of it and 100 otherwise.
public func percentRoundedUp(_ part: Int, of whole: Int) -> Int {
    guard whole > 0 else { return part > 0 ? 100 : 0 }
    guard part > 0 else { return 0 }
    let (hundredfold, overflows) = part.multipliedReportingOverflow(by: 100)
    guard !overflows else { return .max }
    return hundredfold / whole + (hundredfold % whole > 0 ? 1 : 0)
}
