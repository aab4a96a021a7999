// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Values for new employees that the source does not provide. They never apply to existing employees.
public enum CreateDefault: ContractValue {
    case smartHR(SmartHRCreateDefault)
    case kingOfTime(KingOfTimeCreateDefault)
}

extension CreateDefault {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        let names = try reader.names(at: place)
        if names.contains("businessEstablishmentId") {
            return .smartHR(try SmartHRCreateDefault.read(from: &reader, at: place))
        }
        if !names.isDisjoint(with: ["divisionCode", "workingTypeCode"]) {
            return .kingOfTime(try KingOfTimeCreateDefault.read(from: &reader, at: place))
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
