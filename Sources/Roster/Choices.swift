/// Something a new person can be assigned to: an id or code, and its name.
public struct Choice: Hashable, Sendable {
    public let id: String
    public let name: String

    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// What new people can be assigned to in one service.
public enum Choices: Hashable, Sendable {
    case smartHR(businessEstablishments: [Choice])
    case kingOfTime(divisions: [Choice], workingTypes: [Choice])
}
