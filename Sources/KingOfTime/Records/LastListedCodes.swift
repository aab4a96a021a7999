import Roster
import Synchronization

/// The codes of the last whole list. They confirm that a code is not in use.
final class LastListedCodes: Sendable {
    private let codes = Mutex<Set<EmployeeCode>?>(nil)

    func remember(_ people: [Employee]) {
        let listed = Set(people.lazy.compactMap(\.code))
        codes.withLock { $0 = listed }
    }

    /// - Returns: `nil` if no list has been read yet.
    func holds(_ code: EmployeeCode) -> Bool? {
        codes.withLock { $0?.contains(code) }
    }
}
