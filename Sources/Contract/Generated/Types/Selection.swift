// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 同期対象: employees selected for a sync.
public enum Selection: ContractValue {
    case codes(SelectionByCodes)
    case classes(SelectionByClasses)
}

extension Selection {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        let names = try reader.names(at: place)
        if names.contains("codes") {
            return .codes(try SelectionByCodes.read(from: &reader, at: place))
        }
        if names.contains("classes") {
            return .classes(try SelectionByClasses.read(from: &reader, at: place))
        }
        throw .oneOf(place, ["codes", "classes"])
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .codes(let value): value.write(to: &writer)
        case .classes(let value): value.write(to: &writer)
        }
    }
}
