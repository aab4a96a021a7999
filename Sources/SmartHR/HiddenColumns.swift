import Roster
import Synchronization

/// A token may hide a column: it is `null` then [S], as a blank one is. A column that is null for **everybody** is taken as
/// hidden, never as blank [I], and read as `.unreadable`.
///
/// How many everybody must be: two people for what each complete record has (code, names, kana, gender, date of birth), ten
/// for what a small company may really have left out for all (e-mail, dates of employment, business names). One person's
/// record says nothing by itself, so what the last list taught is remembered for it.
enum HiddenColumns {
    static let peopleForExpected = 2
    static let peopleForOthers = 10

    static func found(in people: [Employee]) -> Set<Column> {
        var hidden = Set(
            Column.hideable.filter { people.count >= ($0.isExpected ? peopleForExpected : peopleForOthers) })
        for person in people where !hidden.isEmpty {
            for column in hidden where person[column] != .absent && person[column] != .unreadable {
                hidden.remove(column)
            }
        }
        return hidden
    }

    static func apply(_ hidden: Set<Column>, to people: inout [Employee]) {
        guard !hidden.isEmpty else { return }
        for place in people.indices {
            for column in hidden where people[place][column] == .absent { people[place][column] = .unreadable }
        }
    }

    /// What the last whole list taught; `nil` before there was one.
    final class Memory: Sendable {
        private let columns = Mutex<Set<Column>?>(nil)

        var known: Set<Column>? {
            get { columns.withLock { $0 } }
            set { columns.withLock { $0 = newValue } }
        }
    }
}
