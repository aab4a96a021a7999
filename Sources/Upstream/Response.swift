import NIOHTTP1
import Roster

/// A service's answer, whole.
public struct Response: Sendable {
    public let status: Int
    public let body: [UInt8]
    private let headers: HTTPHeaders

    init(status: Int, headers: HTTPHeaders, body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer made up of its parts, for what judges answers without a network.
    public init(status: Int, headers: [(String, String)] = [], body: [UInt8] = []) {
        self.init(status: status, headers: HTTPHeaders(headers), body: body)
    }

    public var isSuccess: Bool { (200..<300).contains(status) }

    /// The first header of that name, in any letter case.
    public func header(_ name: String) -> String? {
        headers.first(name: name)
    }

    /// What is the matter with a body that is no JSON, as far as its content type tells: a login page, a proxy's page.
    public var contentTypeRemark: String {
        guard let type = header("content-type"), !type.lowercased().contains("json") else { return "" }
        return "; the content type is \(type.prefix(60)), not JSON: is there a proxy or a login page in between?"
    }

    /// A header that is a whole number in ASCII digits; `nil` for anything else.
    ///
    /// A number that does not fit is read as `Int.max`: a total or a wait that large is still a large one, not a missing one.
    public func number(_ name: String) -> Int? {
        guard let text = header(name), !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(text) ?? .max
    }
}

/// Why an answer is not what was asked for, as the room that knows the service judges it.
public enum Trouble: Error, Sendable {
    /// Too many requests; nothing was done. The wait is what the body says, if it says any.
    case tooMany(wait: Duration?)
    /// The service's own failure: a read may be tried again, a write ends with the failure as it stands.
    case again(ServiceFailure)
    /// Trying again would bring the same.
    case final(ServiceFailure)
}
