import Roster

extension Response {
    /// The service's clock as its `Date` header has it (RFC 9110 IMF-fixdate), to the second.
    public var date: Timestamp? { header("date").flatMap(Timestamp.init(httpDate:)) }
}

extension Timestamp {
    init?(httpDate text: String) {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2])),
            let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let time = parts[4].split(separator: ":").compactMap { UInt8($0) }
        guard time.count == 3, time[0] < 24, time[1] < 60, time[2] <= 60 else { return nil }
        let seconds = Int(time[0]) * 3600 + Int(time[1]) * 60 + Int(time[2])
        self.init(milliseconds: (Int64(date.daysSinceEpoch) * 86_400 + Int64(seconds)) * 1000)
    }
}
