import Roster

extension Timestamp {
    /// Parses the preferred date format of RFC 9110 (IMF-fixdate), such as `Tue, 24 Nov 2026 03:00:00 GMT`. The weekday
    /// is not checked. `nil` for the two obsolete formats and for a date that does not exist.
    init?(httpDate text: String) {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2])),
            let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let time = parts[4].split(separator: ":").compactMap { UInt8($0) }
        // A leap second is written as 60.
        guard time.count == 3, time[0] < 24, time[1] < 60, time[2] <= 60 else { return nil }
        let seconds = Int(time[0]) * 3600 + Int(time[1]) * 60 + Int(time[2])
        self.init(milliseconds: (Int64(date.daysSinceEpoch) * 86_400 + Int64(seconds)) * 1000)
    }
}
