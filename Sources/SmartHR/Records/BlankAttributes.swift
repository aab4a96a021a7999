import Roster
import Synchronization

/// Finds the attributes that the token may not read. SmartHR sends `null` for them [S], as it does for blank values.
///
/// An attribute that is null for everyone counts as hidden, never as blank [I], and is read as `.unreadable`. Two
/// people are enough to tell it of what is in every complete record. Ten are needed for e-mail, dates of employment and
/// business names, which a small company may have left out. One record alone tells nothing, so the result of the last
/// list is kept.
enum HiddenAttributes {
    static let peopleForEveryRecord = 2
    static let peopleForOthers = 10

    static func find(in people: [Employee]) -> Set<CrewAttribute> {
        var hidden = Set(
            CrewAttribute.restrictable.filter {
                people.count >= (CrewAttribute.inEveryRecord.contains($0) ? peopleForEveryRecord : peopleForOthers)
            })
        for person in people where !hidden.isEmpty {
            for attribute in hidden where person[attribute] != .absent && person[attribute] != .unreadable {
                hidden.remove(attribute)
            }
        }
        return hidden
    }

    /// Turns the absent values of hidden attributes into unreadable ones.
    static func mark(_ hidden: Set<CrewAttribute>, in people: inout [Employee]) {
        guard !hidden.isEmpty else { return }
        for index in people.indices {
            for attribute in hidden where people[index][attribute] == .absent {
                people[index][attribute] = .unreadable
            }
        }
    }

    /// The hidden attributes of the last whole list; `nil` before the first one.
    final class Memory: Sendable {
        private let attributes = Mutex<Set<CrewAttribute>?>(nil)

        var known: Set<CrewAttribute>? {
            get { attributes.withLock { $0 } }
            set { attributes.withLock { $0 = newValue } }
        }
    }
}
