import Roster

/// A record that a service addresses by an id of its own and that carries an employee code.
protocol Registered: Sendable {
    var id: String { get }
    var code: String? { get }
}

/// One service's people, in the order in which they came, found by id and by code. A write may be told to show in
/// reads only from a later moment on.
struct Register<Record: Registered>: Sendable {
    private(set) var records: [Record] = []
    /// Rises with every change that reads can see.
    private(set) var version = 0
    private var places: [String: Int] = [:]
    private var codes: [String: [String]] = [:]
    private var pending: [(due: Timestamp, record: Record)] = []

    init(_ records: [Record] = []) {
        self.records = records
        index()
    }

    /// The number of people, those included whom reads do not show yet.
    var count: Int { records.count + pending.count { places[$0.record.id] == nil } }

    subscript(id: String) -> Record? { places[id].map { records[$0] } }

    /// What a write starts from: the record with all writes to it.
    func latest(_ id: String) -> Record? {
        pending.last { $0.record.id == id }?.record ?? self[id]
    }

    func coded(_ code: String) -> [Record] { (codes[code] ?? []).compactMap { self[$0] } }

    /// Those with this code as the next write will find them.
    func latestCoded(_ code: String) -> [Record] {
        let waiting = Set(pending.map(\.record.id))
        return coded(code).filter { !waiting.contains($0.id) }
            + pending.filter { $0.record.code == code }.map(\.record)
    }

    /// Lets reads see the writes whose time has come.
    mutating func settle(_ now: Timestamp) {
        while let first = pending.first, first.due <= now {
            pending.removeFirst()
            put(first.record)
        }
    }

    mutating func store(_ record: Record, visibleAt due: Timestamp?) {
        if let due { pending.append((due, record)) } else { put(record) }
    }

    mutating func remove(_ id: String) {
        pending.removeAll { $0.record.id == id }
        records.removeAll { $0.id == id }
        version += 1
        index()
    }

    private mutating func put(_ record: Record) {
        version += 1
        if let place = places[record.id] {
            if let old = records[place].code { codes[old]?.removeAll { $0 == record.id } }
            records[place] = record
        } else {
            places[record.id] = records.count
            records.append(record)
        }
        if let code = record.code { codes[code, default: []].append(record.id) }
    }

    private mutating func index() {
        places = Dictionary(minimumCapacity: records.count)
        codes = Dictionary(minimumCapacity: records.count)
        for (place, record) in records.enumerated() {
            places[record.id] = place
            if let code = record.code { codes[code, default: []].append(record.id) }
        }
    }
}
