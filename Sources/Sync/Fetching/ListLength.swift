import Roster

/// Judges the length of a list by the last list of the same side that was trusted.
struct ListLength: Sendable {
    /// `nil` before the first fetch.
    let lastTrusted: Int?

    /// The share of a handful of employees says nothing.
    private static let smallestMeasure = 10

    /// The fault of a list of this length, in words for a person: it is empty although the last one was not, or much
    /// shorter. `nil` if it may be complete.
    /// - Parameter partialListPercent: a list that is shorter by more than this is incomplete.
    func shortage(of count: Int, partialListPercent: Int) -> BilingualText? {
        guard let lastTrusted else { return nil }
        let isShort =
            count == 0
            ? lastTrusted > 0
            : lastTrusted >= Self.smallestMeasure && count * 100 < lastTrusted * (100 - partialListPercent)
        guard isShort else { return nil }
        return BilingualText(
            ja: "今回\(count)人、前回\(lastTrusted)人", en: "\(count) employees, \(lastTrusted) last time")
    }

    /// By how many percent a list of this length is shorter, rounded up; 0 if it is not.
    func percentMissing(from count: Int) -> Int {
        guard let lastTrusted, lastTrusted >= Self.smallestMeasure, count < lastTrusted else { return 0 }
        return ((lastTrusted - count) * 100 + lastTrusted - 1) / lastTrusted
    }
}
