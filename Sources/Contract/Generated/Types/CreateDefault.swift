// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Values for new employees that the source does not provide. They never apply to existing employees.
public enum CreateDefault: ContractValue {
    case smartHR(SmartHRCreateDefault)
    case kingOfTime(KingOfTimeCreateDefault)
}

extension CreateDefault {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        let names = try reader.names(at: path)
        if names.contains("businessEstablishmentId") {
            return .smartHR(try SmartHRCreateDefault.read(from: &reader, at: path))
        }
        if !names.isDisjoint(with: ["divisionCode", "workingTypeCode"]) {
            return .kingOfTime(try KingOfTimeCreateDefault.read(from: &reader, at: path))
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
