import JSON
import Upstream

/// Reads single pages of one list.
struct PageReader<Element: Sendable>: Sendable {
    let sender: RequestSender
    let route: String
    /// The parameters besides `page` and `per_page`. For a list that may change, `sort` belongs to them: the default
    /// order may not be stable [?].
    let query: [(name: String, value: String)]
    let decode: RequestSender.Decode<[Element]>
    /// The record's id, by which doubles are found.
    let id: @Sendable (Element) -> String
    /// The key of `sort`; `nil` without one. Records that are equal by it may have another order on each page [?].
    var sortKey: SortKey<Element>?

    typealias Page = (value: [Element], headers: ListHeaders)

    /// The most records that one page may have [C]; the default would be 10 [C].
    static var size: Int { 100 }

    /// - Parameter number: counted from 1. A page after the end is empty [I].
    func page(_ number: Int) async throws -> Page {
        let page = [(name: "page", value: String(number)), (name: "per_page", value: String(Self.size))]
        return try await sender.sendForPage(Request(.get, route, query: page + query), decoding: decode)
    }
}
