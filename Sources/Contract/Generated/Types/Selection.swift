// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 同期対象: employees selected for a sync.
public enum Selection: ContractValue {
    case codes(SelectionByCodes)
    case ids(SelectionByIds)
    case classes(SelectionByClasses)
}

extension Selection {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        let names = try reader.names(at: path)
        if names.contains("codes") {
            return .codes(try SelectionByCodes.read(from: &reader, at: path))
        }
        if names.contains("ids") {
            return .ids(try SelectionByIds.read(from: &reader, at: path))
        }
        if names.contains("classes") {
            return .classes(try SelectionByClasses.read(from: &reader, at: path))
        }
        throw .oneOf(["codes", "ids", "classes"], at: path)
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .codes(let value): value.write(to: &writer)
        case .ids(let value): value.write(to: &writer)
        case .classes(let value): value.write(to: &writer)
        }
    }
}
