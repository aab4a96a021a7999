import Roster

/// The order of every list: people without a code first, then by code, then by record id, all by bytes.
///
/// It is the same on each host and in each locale, since cursors and digests depend on it.
/// - Returns: the indices of those employees who are `listed`, in that order.
func sortedIndices(of employees: [Employee], listed: (Employee) -> Bool) -> [Int] {
    var keys: [SortKey] = []
    keys.reserveCapacity(employees.count)
    for index in employees.indices where listed(employees[index]) {
        keys.append(SortKey(prefix: codePrefix(of: employees[index]), index: index))
    }
    keys.sort { left, right in
        left.prefix != right.prefix
            ? left.prefix < right.prefix : precedes(employees[left.index], employees[right.index])
    }
    return keys.map(\.index)
}

extension [Row] {
    /// The rows in the order of every list, by their source records.
    var inListOrder: [Row] { sortedIndices(of: map(\.source)) { _ in true }.map { self[$0] } }
}

/// The first eight bytes of a code decide nearly always, and comparing them takes one instruction.
private struct SortKey {
    let prefix: UInt64
    let index: Int
}

/// The first eight bytes of the code, zeros after a shorter one; 0 without a code.
private func codePrefix(of employee: Employee) -> UInt64 {
    guard let code = employee.sortedCode else { return 0 }
    var prefix: UInt64 = 0
    var length = 0
    for byte in code.text.utf8 {
        if length == 8 { break }
        prefix = prefix << 8 | UInt64(byte)
        length += 1
    }
    return length == 0 ? 0 : prefix << UInt64(8 * (8 - length))
}

private func precedes(_ left: Employee, _ right: Employee) -> Bool {
    switch (left.sortedCode, right.sortedCode) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let one?, let other?) where one != other: return one < other
    default: return left.id.text.utf8.lexicographicallyPrecedes(right.id.text.utf8)
    }
}

extension Employee {
    /// The code, unless it may be a My Number: the order would give it away.
    fileprivate var sortedCode: EmployeeCode? {
        code.flatMap { MyNumber.isLikely($0.text) ? nil : $0 }
    }
}
