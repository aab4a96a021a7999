import Roster

extension Direction {
    /// The record of a pair that is SmartHR's. Links are stored by its id.
    func smartHR(source: RecordID, target: RecordID) -> RecordID { self.source == .smartHR ? source : target }
}
