/// 従業員情報取得基準日: the civil date in Japan as of which the source is listed.
///
/// At most three years back and one year ahead of today, as SmartHR's own screen and KING OF TIME's `date` have it [C].
public struct BaseDate: Hashable, Sendable {
    public let day: CivilDate

    /// `nil` if the day is outside the range that is allowed on `today`.
    public init?(_ day: CivilDate, today: CivilDate) {
        guard Self.allowed(on: today).contains(day) else { return nil }
        self.day = day
    }

    /// A base date that was checked when the job was made, as it is read from the ledger.
    public init(recorded day: CivilDate) {
        self.day = day
    }

    public static func allowed(on today: CivilDate) -> ClosedRange<CivilDate> {
        today.adding(years: -3)...today.adding(years: 1)
    }

    /// Whether the source list holds this person: hired on the day or before it, and not resigned on it or before. A person
    /// whose dates cannot be read is listed.
    public func lists(_ employee: Employee) -> Bool {
        if case .value(.date(let hired)) = employee.hireDate, hired > day { return false }
        if case .value(.date(let resigned)) = employee.resignationDate, resigned <= day { return false }
        return true
    }
}
