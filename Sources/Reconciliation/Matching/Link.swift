import Roster

/// 紐付け: two records, one on each side, that are known to be of one person. The ids stay when a code changes.
public struct Link: Hashable, Sendable {
    public let smartHR: RecordID
    public let kingOfTime: RecordID
    /// The values that both sides last held alike: the base of a three-way comparison.
    public internal(set) var agreed: AgreedValues
    /// The values that one of the services could not keep.
    public internal(set) var notKept: [Field: NotKept]

    public init(
        smartHR: RecordID, kingOfTime: RecordID, agreed: AgreedValues = AgreedValues(), notKept: [Field: NotKept] = [:]
    ) {
        self.smartHR = smartHR
        self.kingOfTime = kingOfTime
        self.agreed = agreed
        self.notKept = notKept
    }

    init(source: RecordID, target: RecordID, direction: Direction) {
        switch direction.source {
        case .smartHR: self.init(smartHR: source, kingOfTime: target)
        case .kingOfTime: self.init(smartHR: target, kingOfTime: source)
        }
    }

    public func id(on side: Side) -> RecordID {
        switch side {
        case .smartHR: smartHR
        case .kingOfTime: kingOfTime
        }
    }
}

/// The known links, looked up from both ends.
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
        for index in links.indices {
            bySource[links[index].id(on: direction.source)] = index
            byTarget[links[index].id(on: direction.target)] = index
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
