import JSON
import Roster
import Upstream

/// One answer, judged and read.
extension Client {
    func read<Value: Sendable>(
        _ request: Request, _ decode: @escaping @Sendable (inout JSONReader) throws(JSONFault) -> Value
    ) async throws -> Value {
        try await answer(request, decode).value
    }

    /// The value, with what the headers said of the list it belongs to.
    func answer<Value: Sendable>(
        _ request: Request, _ decode: @escaping @Sendable (inout JSONReader) throws(JSONFault) -> Value
    ) async throws -> (value: Value, page: PageFacts) {
        let judge = judge(for: request)
        return try await transport.send(request) { response throws(Trouble) in
            try judge.check(response)
            return (try judge.decode(response, decode), PageFacts(response))
        }
    }

    func judge(for request: Request) -> Judge {
        Judge(label: transport.label, request: request, mask: transport.mask)
    }
}

/// What a list's headers say.
struct PageFacts: Hashable, Sendable {
    /// `x-total-count`: matches on all pages [C].
    let total: Int?
    /// Whether `Link` names a next page [C].
    let hasNext: Bool
    let date: Timestamp?

    init(_ response: Response) {
        total = response.number("x-total-count")
        hasNext = Self.namesNext(response.header("link") ?? "")
        date = response.date
    }

    /// RFC 5988: `<url>; rel="next"`, parted by commas. The URL itself is not followed: pages are asked for by number.
    static func namesNext(_ link: String) -> Bool {
        link.utf8.split(separator: UInt8(ascii: ",")).contains { part in
            part.split(separator: UInt8(ascii: ";")).dropFirst().contains { parameter in
                parameter.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }.elementsEqual("rel=next".utf8)
            }
        }
    }
}
