/// The order between writes that hand a value on. A value may have to be unique in the target, so a write that takes a value
/// waits for every write that gives it up.
///
/// Values are nodes of the graph as well as writes, so that it stays small if many people share a value. Everything takes time
/// in proportion to its size.
struct HandoverGraph {
    private let writes: Int
    /// The nodes that wait for each node: takers for a value, values for those who give them up.
    private var followers: [[Int]]

    /// - Parameters:
    ///   - givenUp: the values that each write gives up.
    ///   - taken: the values that each write takes.
    init<Value: Hashable>(givenUp: [[Value]], taken: [[Value]]) {
        writes = givenUp.count
        followers = Array(repeating: [], count: writes)
        var nodes: [Value: Int] = [:]
        for (write, values) in givenUp.enumerated() {
            for value in values {
                let node = nodes[value] ?? followers.count
                if nodes.updateValue(node, forKey: value) == nil { followers.append([]) }
                followers[write].append(node)
            }
        }
        for (write, values) in taken.enumerated() {
            for node in values.compactMap({ nodes[$0] }) { followers[node].append(write) }
        }
    }

    /// The turn of each write: 0 if it waits for no other write, otherwise later than the turns of the writes for which it waits.
    /// Of writes that wait for each other, the first one does not wait.
    func turns() -> [Int] {
        var turns = Array(repeating: 0, count: followers.count)
        var waiting = waitingCounts(followers, among: nodes)
        var isDone = Array(repeating: false, count: followers.count)
        var ready = followers.indices.filter { waiting[$0] == 0 }
        func finish() {
            while let node = ready.popLast() {
                isDone[node] = true
                for next in followers[node] where !isDone[next] {
                    turns[next] = max(turns[next], turns[node] + (next < writes ? 1 : 0))
                    waiting[next] -= 1
                    if waiting[next] == 0 { ready.append(next) }
                }
            }
        }
        finish()
        guard isDone.contains(false) else { return Array(turns.prefix(writes)) }
        for (write, isCircular) in circular().enumerated() where isCircular && !isDone[write] {
            ready = [write]
            finish()
        }
        return Array(turns.prefix(writes))
    }

    /// Whether each write waits for itself by way of others: values go round in a circle, as in a swap.
    func circular() -> [Bool] {
        let waiting = withoutEnds(followers, among: nodes)
        return Array(withoutEnds(predecessors(), among: waiting).prefix(writes))
    }

    /// The nodes that remain once nodes without a predecessor have been removed, as long as there are any.
    private func withoutEnds(_ followers: [[Int]], among nodes: [Bool]) -> [Bool] {
        var remaining = nodes
        var counts = waitingCounts(followers, among: nodes)
        var ends = nodes.indices.filter { nodes[$0] && counts[$0] == 0 }
        while let node = ends.popLast() {
            remaining[node] = false
            for next in followers[node] where remaining[next] {
                counts[next] -= 1
                if counts[next] == 0 { ends.append(next) }
            }
        }
        return remaining
    }

    private var nodes: [Bool] { Array(repeating: true, count: followers.count) }

    /// For how many of these nodes each one waits.
    private func waitingCounts(_ followers: [[Int]], among nodes: [Bool]) -> [Int] {
        var counts = Array(repeating: 0, count: nodes.count)
        for node in nodes.indices where nodes[node] {
            for next in followers[node] where nodes[next] { counts[next] += 1 }
        }
        return counts
    }

    private func predecessors() -> [[Int]] {
        var predecessors = Array(repeating: [Int](), count: followers.count)
        for node in followers.indices {
            for next in followers[node] { predecessors[next].append(node) }
        }
        return predecessors
    }
}
