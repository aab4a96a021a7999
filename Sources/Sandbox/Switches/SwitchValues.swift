// The values that switches take. The first case of each is the default.

public enum Uniqueness: String, CaseIterable, Sendable { case allowed, refused }
public enum YesNo: String, CaseIterable, Sendable { case no, yes }
public enum OffOn: String, CaseIterable, Sendable { case off, on }
public enum TokenState: String, CaseIterable, Sendable { case valid, revoked }
public enum Permission: String, CaseIterable, Sendable { case write, read, none }
public enum Reading: String, CaseIterable, Sendable { case allowed, refused }

public enum OutOfRangePaging: String, CaseIterable, Sendable { case clamp, refuse }
public enum DefaultOrder: String, CaseIterable, Sendable { case stable, shuffled }
public enum ListedStatuses: String, CaseIterable, Sendable { case all, notRetired }
public enum MissingCodePlace: String, CaseIterable, Sendable { case last, first }
public enum LinkEnds: String, CaseIterable, Sendable { case omitted, always }
public enum EmptyCodeFilter: String, CaseIterable, Sendable { case ignored, nobody }
public enum CodeFilter: String, CaseIterable, Sendable { case exact, prefix }
public enum Clearing: String, CaseIterable, Sendable { case nullAndEmpty, nullOnly }
public enum BlankRule: String, CaseIterable, Sendable { case perField, whenComplete }
public enum KanaRule: String, CaseIterable, Sendable { case refused, accepted }
public enum UnpermittedWrite: String, CaseIterable, Sendable {
    case forbidden = "403"
    case ignored
}

public enum ClosedHours: String, CaseIterable, Sendable { case ignored, observed }
public enum ClosedEdges: String, CaseIterable, Sendable { case halfOpen, minuteLonger }
public enum TooManyShape: String, CaseIterable, Sendable {
    case status403 = "403/105"
    case status429 = "429"
    case flat429 = "303/429"
    case flat403 = "303/403"
}
public enum UnknownEmployee: String, CaseIterable, Sendable {
    case notFound = "404"
    case badRequest = "400"
    case empty
}
public enum ResignedByCode: String, CaseIterable, Sendable { case hidden, shown }
public enum ResigningDay: String, CaseIterable, Sendable { case inclusive, exclusive }
public enum LaterHires: String, CaseIterable, Sendable { case shown, hidden }
public enum DateOutOfRange: String, CaseIterable, Sendable {
    case refused = "400"
    case clamp
}
public enum UnknownParameter: String, CaseIterable, Sendable {
    case ignored
    case refused = "400"
}
public enum CreatedKeys: String, CaseIterable, Sendable { case short, full }
public enum NullInPut: String, CaseIterable, Sendable {
    case erases
    case refused = "400"
}
public enum RequiredErased: String, CaseIterable, Sendable {
    case refused = "400"
    case erases
}
public enum EmailWrite: String, CaseIterable, Sendable { case replaces, merges }
public enum UnselectedGender: String, CaseIterable, Sendable { case sometimes, never }
public enum KanaStorage: String, CaseIterable, Sendable { case asSent, fullWidth }
public enum ListCompleteness: String, CaseIterable, Sendable { case complete, truncated }
public enum Brands: String, CaseIterable, Sendable { case one, separate }
public enum ListOrder: String, CaseIterable, Sendable { case byCode, shuffled }
