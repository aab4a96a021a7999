import Roster

/// A person whom an earlier sync wrote: the two records' own ids, which stay when a code changes.
public struct Link: Hashable, Sendable {
    public let smartHR: RecordID
    public let kingOfTime: RecordID
    /// What both sides held after the last sync of this person, as it was read back; `nil` if that is not kept.
    public let agreed: Employee?

    public init(smartHR: RecordID, kingOfTime: RecordID, agreed: Employee? = nil) {
        self.smartHR = smartHR
        self.kingOfTime = kingOfTime
        self.agreed = agreed
    }

    public func id(on side: Side) -> RecordID { side == .smartHR ? smartHR : kingOfTime }
}

/// The known links, from both ends.
struct LinkIndex {
    private var bySource: [RecordID: Link] = [:]
    private var byTarget: [RecordID: Link] = [:]
    private let direction: Direction

    init(_ links: [Link], direction: Direction) {
        self.direction = direction
        for link in links {
            bySource[link.id(on: direction.source)] = link
            byTarget[link.id(on: direction.target)] = link
        }
    }

    var isEmpty: Bool { bySource.isEmpty }

    func link(ofSource id: RecordID) -> Link? { bySource[id] }

    func targetID(linkedTo source: RecordID) -> RecordID? { bySource[source]?.id(on: direction.target) }

    func sourceID(linkedTo target: RecordID) -> RecordID? { byTarget[target]?.id(on: direction.source) }
}
