import Roster

/// The hours in which KING OF TIME refuses work: 08:30–10:00 and 17:30–18:30 in Japan.
enum ClosedWindows {
    private static let windows = [(30_600, 36_000), (63_000, 66_600)]

    static func contains(_ moment: Timestamp, edges: ClosedEdges) -> Bool {
        let margin = edges == .minuteLonger ? 60 : 0
        return windows.contains { start, end in
            (start - margin..<end + margin).contains(moment.secondOfDay)
        }
    }
}
