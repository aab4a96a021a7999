import Roster

/// One service's records in the order of their creation, with indexes by id and by code.
///
/// A write may become visible to reads later (read lag). Until then `latest` sees it, and the subscript does not.
struct RecordStore<Record: StoredRecord>: Sendable {
    /// The records that reads can see.
    private(set) var records: [Record] = []
    /// Increases with every visible change, so that cached lists can be checked.
    private(set) var version = 0
    private var indexes: [String: Int] = [:]
    private var idsByCode: [String: [String]] = [:]
    /// The writes that reads cannot see yet, in the order in which they become visible.
    private var pending: [(due: Timestamp, record: Record)] = []

    init(_ records: [Record] = []) {
        self.records = records
        rebuildIndexes()
    }

    /// The number of people, including those that reads cannot see yet.
    var count: Int { records.count + pending.count { indexes[$0.record.id] == nil } }

    subscript(id: String) -> Record? { indexes[id].map { records[$0] } }

    /// The record with all writes to it: the one that the next write changes.
    func latest(id: String) -> Record? {
        pending.last { $0.record.id == id }?.record ?? self[id]
    }

    func records(withCode code: String) -> [Record] { (idsByCode[code] ?? []).compactMap { self[$0] } }

    /// The records that have this code after all writes.
    func latest(withCode code: String) -> [Record] {
        let waiting = Set(pending.map(\.record.id))
        return records(withCode: code).filter { !waiting.contains($0.id) }
            + pending.filter { $0.record.code == code }.map(\.record)
    }

    /// Makes the writes visible whose time has come.
    mutating func showWrites(dueBy now: Timestamp) {
        while let first = pending.first, first.due <= now {
            pending.removeFirst()
            show(first.record)
        }
    }

    /// Creates or replaces a record.
    /// - Parameter due: the time from which reads see the write; `nil` for at once.
    mutating func put(_ record: Record, visibleAt due: Timestamp?) {
        if let due { pending.append((due, record)) } else { show(record) }
    }

    mutating func remove(id: String) {
        pending.removeAll { $0.record.id == id }
        records.removeAll { $0.id == id }
        version += 1
        rebuildIndexes()
    }

    private mutating func show(_ record: Record) {
        version += 1
        if let index = indexes[record.id] {
            if let old = records[index].code { idsByCode[old]?.removeAll { $0 == record.id } }
            records[index] = record
        } else {
            indexes[record.id] = records.count
            records.append(record)
        }
        if let code = record.code { idsByCode[code, default: []].append(record.id) }
    }

    private mutating func rebuildIndexes() {
        indexes = Dictionary(minimumCapacity: records.count)
        idsByCode = Dictionary(minimumCapacity: records.count)
        for (index, record) in records.enumerated() {
            indexes[record.id] = index
            if let code = record.code { idsByCode[code, default: []].append(record.id) }
        }
    }
}
