import JSON

/// The params of one method. Each method's own type is generated, and conforms to one of the two protocols below.
public protocol MethodParams: ContractValue {
    associatedtype Result: ContractValue

    static var method: MethodName { get }
    /// The value of a request without params; `nil` if a param is required.
    static var none: Self? { get }
    /// The seconds that the caller is willing to wait; `nil` if the method never waits, or the caller did not ask for it.
    var waitSeconds: Int? { get }
    /// The job that a waiting request waits for before it runs; `nil` if the method does not wait before.
    var jobToAwait: String? { get }
    /// The name of a job which the method makes once it has its turn on `jobToAwait`, if the caller chose one.
    var jobToMake: String? { get }
}

/// The params of a method that is answered without suspending (`MethodDispatch.Order.immediate`).
public protocol ImmediateMethodParams: MethodParams {}

/// The params of a method that may suspend while it is answered.
public protocol SuspendingMethodParams: MethodParams {}

extension MethodParams {
    public static var none: Self? { nil }
    public var waitSeconds: Int? { nil }
    public var jobToAwait: String? { nil }
    public var jobToMake: String? { nil }

    /// Reads a request's params. Absent params and an empty array are the same as an empty object. Params by position are
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
            throw ContractFault(
                .type, at: .root, en: "params must be given by name", ja: "paramsは名前付きで指定してください")
        }
        return emptyObject
    }

}

private let emptyObject: ArraySlice<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "}")]
