import Upstream

extension ClosedHours {
    /// The hours in which KING OF TIME accepts no requests, in Japan time: those of the service, unless the settings give
    /// others, such as `["08:30-10:00", "17:30-18:30"]`.
    init(from reader: inout SettingsReader) throws(SettingsError) {
        let windows = try Self.windows(from: &reader) ?? ClosedHours.kingOfTime.windows
        // Before a window, because a request may still be running at its edge; after it, because clocks differ.
        let guardSeconds = try reader.number(named: "closedHours.guardSeconds", default: 60, in: 0...3600)
        self.init(windows: windows, guardBefore: .seconds(guardSeconds), guardAfter: .seconds(guardSeconds / 2))
    }

    private static func windows(from reader: inout SettingsReader) throws(SettingsError) -> [Range<Int>]? {
        let name = "closedHours.windows"
        guard let texts = try reader.list(named: name) else { return nil }
        var windows: [Range<Int>] = []
        for text in texts {
            guard let window = window(text) else {
                throw SettingsError(
                    setting: name, reason: "\(text): each should be like 08:30-10:00, within one day")
            }
            windows.append(window)
        }
        return windows
    }

    /// Seconds of the day, from the beginning of the window up to its end.
    private static func window(_ text: String) -> Range<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).compactMap(secondOfDay)
        return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
    }

    /// Strictly `HH:MM`. 24:00 is the end of the day.
    private static func secondOfDay(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = UInt8(parts[0]),
            let minute = UInt8(parts[1]), minute < 60, hour < 24 || (hour == 24 && minute == 0)
        else { return nil }
        return Int(hour) * 3600 + Int(minute) * 60
    }
}
