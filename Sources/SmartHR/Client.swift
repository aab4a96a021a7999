import Roster
import Upstream

/// SmartHR as an employee service: crews, business establishments, and the company behind the token.
///
/// It fulfils the sync's port by its signatures; every function throws `ServiceFailure` or `CancellationError`.
public final class Client: Sendable {
    public let side = Side.smartHR
    public var label: String { transport.label }
    public let writeGate: WriteGate
    let transport: Transport
    let time: any TimeSource
    let pageConcurrency: Int
    let longestList: Int
    let hidden = HiddenColumns.Memory()

    /// - Parameters:
    ///   - transport: of the tenant's `https://{subdomain}.smarthr.jp/api` [C].
    ///   - pageConcurrency: pages of a list that may be under way at one time; the rate has the last word.
    ///   - longestList: records of one list; a service that claims or sends more is not believed.
    public init(transport: Transport, pageConcurrency: Int = 16, longestList: Int = 1_000_000) {
        self.transport = transport
        self.longestList = longestList
        self.pageConcurrency = pageConcurrency
        writeGate = transport.writeGate
        time = transport.time
    }

    public func shutdown() async throws { try await transport.shutdown() }

    /// 所属事業所, by id and 管理名.
    public func choices() async throws -> Choices {
        .smartHR(businessEstablishments: try await wholeList("/v1/biz_establishments", sort: nil, Named.list))
    }

    /// The company's id; pinned by the caller to notice a swapped token. `GET /v1/companies` is list only [C].
    public func tenant() async throws -> String {
        let companies = try await read(
            Request(.get, "/v1/companies", query: [("per_page", "1")]), Named.list)
        guard let company = companies.first else {
            throw ServiceFailure.unreadableAnswer(reason: "\(transport.label): GET /v1/companies named no company")
        }
        return company.id
    }
}
