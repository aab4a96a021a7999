// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Placement of a new employee in the target.
public enum Placement: ContractValue {
    case smartHR(SmartHRPlacement)
    case kingOfTime(KingOfTimePlacement)
}

extension Placement {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        let names = try reader.names(at: place)
        if names.contains("businessEstablishmentId") {
            return .smartHR(try SmartHRPlacement.read(from: &reader, at: place))
        }
        if !names.isDisjoint(with: ["divisionCode", "workingTypeCode"]) {
            return .kingOfTime(try KingOfTimePlacement.read(from: &reader, at: place))
        }
        throw .oneOf(place, ["businessEstablishmentId", "divisionCode"])
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .smartHR(let value): value.write(to: &writer)
        case .kingOfTime(let value): value.write(to: &writer)
        }
    }
}
