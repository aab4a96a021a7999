import Roster

/// Two records, one on each side, that were once seen in step: their own ids stay when a code changes.
public struct Link: Hashable, Sendable {
    public let smartHR: RecordID
    public let kingOfTime: RecordID
    /// What both sides were last seen to hold alike, by field.
    public internal(set) var agreed: Agreement

    public init(smartHR: RecordID, kingOfTime: RecordID, agreed: Agreement = Agreement()) {
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

    func link(ofSource source: RecordID) -> Link? {
        isEmpty ? nil : bySource[source].map { links[$0] }
    }
}
