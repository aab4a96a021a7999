import JSON
import Roster
import Upstream

/// KING OF TIME, or one of its sibling brands, as an employee service.
///
/// It fulfils the sync's port by its signatures; every function throws `ServiceFailure` or `CancellationError`.
public final class Client: Sendable {
    public let side = Side.kingOfTime
    public var label: String { brand.label }
    public let brand: Brand
    public let writeGate: WriteGate
    public let closedHours: ClosedHours
    let transport: Transport
    let time: any TimeSource
    let listed = ListedCodes()

    /// - Parameter transport: of `https://api.kingtime.jp/v1.0` [C] or the brand's own base.
    public init(brand: Brand = .kingOfTime, transport: Transport, closedHours: ClosedHours = .kingOfTime) {
        self.brand = brand
        self.transport = transport
        self.closedHours = closedHours
        writeGate = transport.writeGate
        time = transport.time
    }

    public func shutdown() async throws { try await transport.shutdown() }

    /// 所属 and 雇用区分, by code and name; both are read only [C].
    public func choices() async throws -> Choices {
        async let divisions = read(Request(.get, "/divisions"), Named.list)
        async let workingTypes = read(Request(.get, "/working-types"), Named.list)
        return try await .kingOfTime(divisions: divisions, workingTypes: workingTypes)
    }

    /// The company's `key`; pinned by the caller to notice a swapped token [C].
    public func tenant() async throws -> String {
        try await read(Request(.get, "/company"), Company.key)
    }

    func read<Value: Sendable>(
        _ request: Request, _ decode: @escaping @Sendable (inout JSONReader) throws(JSONFault) -> Value
    ) async throws -> Value {
        let judge = judge(for: request)
        return try await send(request) { response throws(Trouble) in
            try judge.check(response)
            return try judge.decode(response, decode)
        }
    }

    /// Every request passes here: none is begun in the closed hours or just before [C].
    func send<Value: Sendable>(
        _ request: Request, _ understand: @escaping @Sendable (Response) throws(Trouble) -> Value
    ) async throws -> Value {
        let hours = closedHours
        return try await transport.send(
            request,
            admit: { [label] now in
                if let until = hours.opening(ifClosedAt: now) {
                    throw ServiceFailure.closed(service: label, until: until)
                }
                return hours.deadline(ofReadBegunAt: now)
            }, understand)
    }

    func judge(for request: Request) -> Judge {
        Judge(
            label: label, request: request, mask: transport.mask, closedHours: closedHours, time: time)
    }
}
