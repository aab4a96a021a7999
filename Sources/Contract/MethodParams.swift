import JSON

/// The params of one method.
public protocol MethodParams: ContractValue {
    /// What a request without params asks for; `nil` if it lacks something.
    static var none: Self? { get }
}

extension MethodParams {
    public static var none: Self? { nil }

    /// Reads a request's params. None at all, and an empty list, are the same as an empty object; params by position are
    /// refused.
    @inlinable
    public static func read(_ params: ArraySlice<UInt8>?) throws(ContractFault) -> Self {
        if params == nil, let none { return none }
        return try readAll(params)
    }

    @usableFromInline
    static func readAll(_ params: ArraySlice<UInt8>?) throws(ContractFault) -> Self {
        var reader = ValueReader(try byName(params))
        let read = try read(from: &reader, at: .root)
        try reader.finish()
        return read
    }

    private static func byName(_ params: ArraySlice<UInt8>?) throws(ContractFault) -> ArraySlice<UInt8> {
        guard let params else { return emptyObject }
        var reader = ValueReader(params)
        guard try reader.kind(at: .root) == .array else { return params }
        guard try reader.list(at: .root, element: RawJSON.read).isEmpty else {
            throw ContractFault(.root, .type, "params are given by name", ja: "paramsは名前付きで指定してください")
        }
        return emptyObject
    }

}

private let emptyObject: ArraySlice<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "}")]
