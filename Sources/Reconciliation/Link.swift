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
    private let links: [Link]
    private let direction: Direction
    private var bySource: [RecordID: Int]
    private var byTarget: [RecordID: Int]

    init(_ links: [Link], direction: Direction) {
        self.links = links
        self.direction = direction
        bySource = Dictionary(minimumCapacity: links.count)
        byTarget = Dictionary(minimumCapacity: links.count)
        for place in links.indices {
            bySource[links[place].id(on: direction.source)] = place
            byTarget[links[place].id(on: direction.target)] = place
        }
    }

    var isEmpty: Bool { links.isEmpty }

    func targetID(linkedTo source: RecordID) -> RecordID? {
        bySource[source].map { links[$0].id(on: direction.target) }
    }

    func sourceID(linkedTo target: RecordID) -> RecordID? {
        byTarget[target].map { links[$0].id(on: direction.source) }
    }

    /// What both sides held after the last sync of this person.
    func agreed(on source: RecordID) -> Employee? {
        isEmpty ? nil : bySource[source].flatMap { links[$0].agreed }
    }
}
