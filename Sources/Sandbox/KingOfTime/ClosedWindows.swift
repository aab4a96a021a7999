import Roster

/// The hours in which KING OF TIME refuses requests: 08:30–10:00 and 17:30–18:30 in Japan [C].
enum ClosedWindows {
    /// First and last second of the day, the last one exclusive [I].
    private static let windows = [(30_600, 36_000), (63_000, 66_600)]

    /// - Parameter edges: whether each window is one minute longer at both ends, which is not known [?].
    static func contains(_ moment: Timestamp, edges: ClosedEdges) -> Bool {
        let margin = edges == .minuteLonger ? 60 : 0
        return windows.contains { start, end in
            (start - margin..<end + margin).contains(moment.secondOfDay)
        }
    }
}
