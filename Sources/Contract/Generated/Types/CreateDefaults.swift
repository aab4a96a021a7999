// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// One default for all selected new employees, or a list of defaults for groups of them.
public enum CreateDefaults: ContractValue {
    case one(CreateDefault)
    case list([CreateDefault])
}

extension CreateDefaults {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        switch try reader.kind(at: path) {
        case .object:
            return .one(try CreateDefault.read(from: &reader, at: path))
        case .array:
            return .list(try reader.list(of: CreateDefault.self, ListRule(minItems: 1, maxItems: 1000), at: path))
        default: throw .type(at: path, expected: .objectOrArray)
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .one(let value): value.write(to: &writer)
        case .list(let value): value.write(to: &writer)
        }
    }
}
