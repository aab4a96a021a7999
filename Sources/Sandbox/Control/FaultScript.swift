/// The scripted faults that have not struck for the last time.
struct FaultScript: Sendable {
    /// Each fault with the number of matching requests so far.
    private var entries: [(fault: Fault, seen: Int)] = []

    var count: Int { entries.count }

    mutating func add(_ faults: [Fault]) { entries += faults.map { ($0, 0) } }

    mutating func clear() { entries = [] }

    /// Counts a request and returns the faults that strike it. Faults that are used up are removed.
    mutating func take(matching request: IncomingRequest) -> [Fault] {
        var striking: [Fault] = []
        for index in entries.indices where entries[index].fault.matches(request) {
            entries[index].seen += 1
            let fault = entries[index].fault
            if entries[index].seen >= fault.nth, entries[index].seen < fault.nth + fault.times {
                striking.append(fault)
            }
        }
        entries.removeAll { $0.seen >= $0.fault.nth + $0.fault.times - 1 }
        return striking
    }
}
