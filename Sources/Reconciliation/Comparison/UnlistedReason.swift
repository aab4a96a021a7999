/// The reason why a person is not listed: `leftOut` for a person of the source, `targetOnly` for one of the target.
public enum UnlistedReason: String, Hashable, Sendable, CaseIterable {
    /// Hired after the base date, according to the source.
    case notYetHired
    /// Resigned on or before the base date, according to the source.
    case resigned
    /// The same, and the target has the person without a resignation date on or before the base date. Only of people who are
    /// left out.
    case resignedStillActive
    /// A person has decided so. Only of people who are left out.
    case byDecision
    /// The source does not have the person. Only of people who are in the target only.
    case unknown
    /// The source lists the person without an employee code: the pair is known, or the name in kana and the birth date are the
    /// same. Only of people who are in the target only.
    case withoutCode
}
