import Roster
import Synchronization

/// The codes that the last whole list held. GET of an unknown code is answered in a way that is not known [?]; a list read
/// is what "not found" is held against.
final class ListedCodes: Sendable {
    private let codes = Mutex<Set<EmployeeCode>?>(nil)

    func remember(_ people: [Employee]) {
        let listed = Set(people.lazy.compactMap(\.code))
        codes.withLock { $0 = listed }
    }

    /// `nil` if no list has been read yet.
    func holds(_ code: EmployeeCode) -> Bool? {
        codes.withLock { $0?.contains(code) }
    }
}
