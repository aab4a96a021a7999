import GRDB
import Roster

/// A named or numbered thing is stored as its text, so that an identifier can be a statement's argument and a column's
/// value without being unwrapped.
extension TextIdentifier where Self: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { text.databaseValue }

    public static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
        String.fromDatabaseValue(value).map { Self($0) }
    }
}

extension JobName: DatabaseValueConvertible {}
extension ConnectionName: DatabaseValueConvertible {}
extension ComparisonDigest: DatabaseValueConvertible {}
extension ActorName: DatabaseValueConvertible {}
extension TenantID: DatabaseValueConvertible {}
