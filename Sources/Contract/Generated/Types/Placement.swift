// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Placement of a new employee in the target.
public enum Placement: ContractValue {
    case smartHR(SmartHRPlacement)
    case kingOfTime(KingOfTimePlacement)
}

extension Placement {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        let names = try reader.names(at: path)
        if names.contains("businessEstablishmentId") {
            return .smartHR(try SmartHRPlacement.read(from: &reader, at: path))
        }
        if !names.isDisjoint(with: ["divisionCode", "workingTypeCode"]) {
            return .kingOfTime(try KingOfTimePlacement.read(from: &reader, at: path))
        }
        throw .oneOf(["businessEstablishmentId", "divisionCode"], at: path)
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .smartHR(let value): value.write(to: &writer)
        case .kingOfTime(let value): value.write(to: &writer)
        }
    }
}
