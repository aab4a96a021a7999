import Roster

extension Direction {
    /// Which of a pair's two records is SmartHR's: links are kept under it.
    func smartHR(source: RecordID, target: RecordID) -> RecordID { self.source == .smartHR ? source : target }
}
