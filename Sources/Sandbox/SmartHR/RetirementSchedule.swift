import Roster

/// The people whose resignation date has not passed yet, each with the moment at which SmartHR makes them `retired`.
///
/// A resignation date in the future turns the status into `retired` at 01:00 of the day after it. A date that is
/// already past when it is written never does: somebody has to set the status by hand [C].
struct RetirementSchedule: Sendable {
    private var moments: [String: Timestamp] = [:]
    /// The earliest of the moments, so that a request without one due costs nothing.
    private var next: Timestamp?

    /// Call it after each write of a resignation date, also of a blank one, which cancels the plan.
    mutating func plan(_ crew: Crew, now: Timestamp) {
        let day = crew[.resignationDate].flatMap { CivilDate($0) }
        moments[crew.id] = day.flatMap { $0 < now.day ? nil : Timestamp($0.adding(days: 1), secondOfDay: 3600) }
        next = moments.values.min()
    }

    mutating func plan(_ crews: [Crew], now: Timestamp) {
        for crew in crews where crew[.resignationDate] != nil && crew[.status] != "retired" { plan(crew, now: now) }
    }

    /// Removes and returns the ids of the people whose moment has come.
    mutating func takeDue(by now: Timestamp) -> [String] {
        guard let next, next <= now else { return [] }
        let due = moments.filter { $0.value <= now }.keys.sorted()
        for id in due { moments[id] = nil }
        self.next = moments.values.min()
        return due
    }
}
