/// A unit to which a new person can be assigned: its id or code, and its name.
public struct Choice: Hashable, Sendable {
    public let id: String
    public let name: String

    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// The units of one service to which new people can be assigned.
public enum Choices: Hashable, Sendable {
    case smartHR(businessEstablishments: [Choice])
    case kingOfTime(divisions: [Choice], workingTypes: [Choice])
}
