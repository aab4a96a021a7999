import JSON

/// A request's id exactly as the peer wrote it. Ids that are written differently are different, even if JSON would
/// compare them as equal.
struct RequestID: Hashable, Sendable {
    /// Finished JSON: a string, a number or `null`.
    let bytes: ArraySlice<UInt8>

    /// The id of a response to a message whose id is unknown.
    static let null = RequestID(bytes: Array("null".utf8)[...])
}

/// One valid request or notification. Its params are strict JSON and not decoded yet.
public struct Request: Sendable {
    enum Params: Sendable {
        /// Absent, `null` or an empty array.
        case none
        case byName(ArraySlice<UInt8>)
        case byPosition
    }

    /// `nil` for a notification, which is never answered.
    let id: RequestID?
    /// The method's name as it was written, with its quotes.
    let rawMethod: ArraySlice<UInt8>
    let params: Params

    public var method: String { JSON.text(of: rawMethod) }

    /// Looks the method up in a set of names without making a string.
    public func method<Name>(in names: JSONNames<Name>) -> Name? { names[raw: rawMethod] }

    /// The params as they were written; `nil` if there are none.
    /// - Throws: `Refusal.paramsByPosition`
    public var paramsByName: ArraySlice<UInt8>? {
        get throws {
            switch params {
            case .none: nil
            case .byName(let params): params
            case .byPosition: throw Refusal.paramsByPosition
            }
        }
    }
}

/// A message, or a member of a batch, that is not a valid request, with the id to answer to.
struct InvalidRequest: Error, Sendable {
    let id: RequestID
    let refusal: Refusal

    /// - Parameter id: `nil` if it could not be read.
    init(_ refusal: Refusal, id: RequestID? = nil) {
        self.id = id ?? .null
        self.refusal = refusal
    }
}

/// One decoded message.
enum Message: Sendable {
    case single(Result<Request, InvalidRequest>)
    /// Not empty.
    case batch([Result<Request, InvalidRequest>])
}
