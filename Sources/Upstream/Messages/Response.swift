import NIOHTTP1
import Roster

/// A service's response with its whole body.
public struct Response: Sendable {
    public let status: Int
    public let body: [UInt8]
    private let headers: HTTPHeaders

    init(status: Int, headers: HTTPHeaders, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A response that did not come from the network, for tests.
    public init(status: Int, headers: [(String, String)] = [], body: [UInt8] = []) {
        self.init(status: status, headers: HTTPHeaders(headers), body: body)
    }

    public var isSuccess: Bool { (200..<300).contains(status) }

    /// The value of the first header with that name, in any letter case.
    public func header(_ name: String) -> String? {
        headers.first(name: name)
    }

    /// The value of a header that is a whole number in ASCII digits; `nil` for anything else.
    ///
    /// A number that does not fit becomes `Int.max`. A total or a wait of that size must not be taken for a missing
    /// one.
    public func number(_ name: String) -> Int? {
        guard let text = header(name), !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(text) ?? .max
    }

    /// The service's clock to the second, from the `Date` header; `nil` if it is missing or malformed.
    public var date: Timestamp? { header("date").flatMap(Timestamp.init(httpDate:)) }

    /// A hint for the message about a body that is not JSON: a login page or a proxy's page has another content type.
    /// It is empty if the content type is JSON or missing.
    public var contentTypeHint: String {
        guard let type = header("content-type"), !type.lowercased().contains("json") else { return "" }
        return "; the content type is \(type.prefix(60)), not JSON: is there a proxy or a login page in between?"
    }
}
