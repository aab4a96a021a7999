import Roster

extension Choices {
    /// Makes sure that a placement exists in the target.
    /// - Throws: `SyncFailure.unknownChoice` with the parameter and the id that the service does not have.
    func check(_ placement: Placement) throws(SyncFailure) {
        switch (self, placement) {
        case (.smartHR(let establishments), .smartHR(let id)):
            try Self.check(id, in: establishments, kind: "businessEstablishmentId")
        case (.kingOfTime(let divisions, let types), .kingOfTime(let division, let type)):
            try Self.check(division, in: divisions, kind: "divisionCode")
            try Self.check(type, in: types, kind: "workingTypeCode")
        case (.smartHR, .kingOfTime(let division, _)): throw .unknownChoice(kind: "divisionCode", id: division)
        case (.kingOfTime, .smartHR(let id)): throw .unknownChoice(kind: "businessEstablishmentId", id: id)
        }
    }

    private static func check(_ id: String, in choices: [Choice], kind: String) throws(SyncFailure) {
        guard choices.contains(where: { $0.id == id }) else { throw .unknownChoice(kind: kind, id: id) }
    }
}
