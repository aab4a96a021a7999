// The values of the switches. The first case of each enum is the default; a user writes the raw value. The questions
// that they answer have no certain answer in the services' documentation [?], unless a comment says otherwise.

// MARK: - Both services

/// Two people with the same code or e-mail address.
public enum Uniqueness: String, CaseIterable, Sendable { case allowed, refused }
public enum YesNo: String, CaseIterable, Sendable { case no, yes }
public enum OffOn: String, CaseIterable, Sendable { case off, on }
public enum OnOff: String, CaseIterable, Sendable { case on, off }
/// A revoked token is refused like a wrong one.
public enum TokenState: String, CaseIterable, Sendable { case valid, revoked }
/// The permission of the token for people's records [C]. Writing includes reading.
public enum Permission: String, CaseIterable, Sendable { case write, read, none }
/// The permission of the token for a master [C].
public enum ReadPermission: String, CaseIterable, Sendable { case allowed, refused }

// MARK: - SmartHR

/// A page number or page size out of range: use the nearest one, or answer 400.
public enum OutOfRangePaging: String, CaseIterable, Sendable { case clamp, refuse }
/// The order of a list without `sort`: the same on every page, or another on each.
public enum DefaultOrder: String, CaseIterable, Sendable { case stable, shuffled }
/// The people of a list without `emp_status`: all [I], or all but the retired ones.
public enum ListedStatuses: String, CaseIterable, Sendable { case all, notRetired }
/// The position of people without a code in a list that is sorted by code.
public enum MissingCodePosition: String, CaseIterable, Sendable { case last, first }
/// The order of people whom `sort` does not tell apart, such as all without a code in a list that is sorted by code: the
/// same on every page, or another on each.
public enum TieOrder: String, CaseIterable, Sendable { case stable, shuffled }
/// The companies of the tenant: one, three, or three in another order in each response.
public enum CompanyList: String, CaseIterable, Sendable { case one, several, shuffled }
/// `prev` on the first page, and `next` on the last one, in the `Link` header.
public enum LinkEnds: String, CaseIterable, Sendable { case omitted, always }
/// `emp_code=` without a value: no filter, or one that nobody matches.
public enum EmptyCodeFilter: String, CaseIterable, Sendable { case ignored, nobody }
/// The comparison of the `emp_code` filter: exact [I], or by the beginning of the code.
public enum CodeFilter: String, CaseIterable, Sendable { case exact, prefix }
/// The values that clear a field: `null` [I], and perhaps `""`.
public enum Clearing: String, CaseIterable, Sendable { case nullAndEmpty, nullOnly }
/// The blank rule [S]: for each basic field by itself, or only for a record in which all seven are filled in.
public enum BlankRule: String, CaseIterable, Sendable { case perField, whenComplete }
/// Half-width or hiragana kana in a name [I].
public enum KanaRule: String, CaseIterable, Sendable { case refused, accepted }
/// The status of a person whose resignation date is written: `retired` at 01:00 of the day after a date in the future,
/// and unchanged for a date in the past [C]; always unchanged; or `retired` at once.
public enum RetirementRule: String, CaseIterable, Sendable { case byDay, never, atOnce }
/// A write to an attribute that the token may not write: refuse the request, or ignore the attribute.
public enum UnpermittedWrite: String, CaseIterable, Sendable {
    case forbidden = "403"
    case ignored
}

// MARK: - KING OF TIME

/// The closed hours [C]. They are ignored by default, so that one can work at any time of the day.
public enum ClosedHoursRule: String, CaseIterable, Sendable { case ignored, observed }
/// The edges of the closed hours: half-open to the second [I], or one minute longer at both ends.
public enum ClosedEdges: String, CaseIterable, Sendable { case halfOpen, minuteLonger }
/// The response to too many requests, as status and code. The last two are the flat shape, whose code is a string [C].
public enum TooManyShape: String, CaseIterable, Sendable {
    case status403 = "403/105"
    case status429 = "429"
    case flat429 = "303/429"
    case flat403 = "303/403"
}
/// The response to a GET by a code that nobody has; `empty` is 200 with an empty object.
public enum UnknownEmployee: String, CaseIterable, Sendable {
    case notFound = "404"
    case badRequest = "400"
    case empty
}
/// A resigned person in a GET by code without `includeResigner`.
public enum ResignedByCode: String, CaseIterable, Sendable { case hidden, shown }
/// A person who resigns on the requested day: resigned already, or not yet.
public enum ResigningDay: String, CaseIterable, Sendable { case inclusive, exclusive }
/// People who are hired after the requested day.
public enum LaterHires: String, CaseIterable, Sendable { case shown, hidden }
/// A requested day out of range: answer 400, or use the nearest one.
public enum DateOutOfRange: String, CaseIterable, Sendable {
    case refused = "400"
    case clamp
}
/// A query parameter that is not in the documentation.
public enum UnknownParameter: String, CaseIterable, Sendable {
    case ignored
    case refused = "400"
}
/// The keys in the response to a POST: those of the request and `key`, as in the vendor's example, or all.
public enum CreatedKeys: String, CaseIterable, Sendable { case short, full }
/// `null` as a value in a PUT: erase like `""`, or answer 400.
public enum NullInPut: String, CaseIterable, Sendable {
    case erases
    case refused = "400"
}
/// A blank value for a field that a POST requires.
public enum RequiredErased: String, CaseIterable, Sendable {
    case refused = "400"
    case erases
}
/// The addresses of a PUT: they replace all of the record, or only the first ones.
public enum EmailWrite: String, CaseIterable, Sendable { case replaces, merges }
/// The gender `no_selected` of public type definitions [S].
public enum UnselectedGender: String, CaseIterable, Sendable { case sometimes, never }
/// The form in which kana are stored.
public enum KanaStorage: String, CaseIterable, Sendable { case asSent, fullWidth }
/// The characters that are stored: all, or only those of Unicode's Basic Multilingual Plane without variation selectors. The
/// rest of a text is stored without the others.
public enum StoredCharacters: String, CaseIterable, Sendable { case all, basic }
/// The whole company, or only its first half. There is no total to notice it by [C].
public enum ListCompleteness: String, CaseIterable, Sendable { case complete, truncated }
/// The sibling brands: KING OF TIME's token for all, or a token for each.
public enum Brands: String, CaseIterable, Sendable { case one, separate }
/// The order of the list of employees.
public enum ListOrder: String, CaseIterable, Sendable { case byCode, shuffled }
