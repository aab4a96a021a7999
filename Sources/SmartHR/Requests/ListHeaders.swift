import Roster
import Upstream

/// The headers of one page of a list.
struct ListHeaders: Hashable, Sendable {
    /// `x-total-count`: the records on all pages [C].
    let total: Int?
    /// Whether `Link` names a next page [C].
    let hasNext: Bool
    /// SmartHR's clock.
    let date: Timestamp?

    init(_ response: Response) {
        total = response.number("x-total-count")
        hasNext = Self.namesNext(link: response.header("link") ?? "")
        date = response.date
    }

    /// Parses `Link` (RFC 5988): `<url>; rel="next"`, separated by commas. The URL is not followed, because pages are
    /// requested by their numbers.
    static func namesNext(link: String) -> Bool {
        link.utf8.split(separator: UInt8(ascii: ",")).contains { part in
            part.split(separator: UInt8(ascii: ";")).dropFirst().contains { parameter in
                parameter.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") }.elementsEqual("rel=next".utf8)
            }
        }
    }
}
