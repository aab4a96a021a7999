/// A record with an id that the service gave, and an employee code that may change.
protocol StoredRecord: Sendable {
    var id: String { get }
    var code: String? { get }
}
