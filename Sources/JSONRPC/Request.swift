import JSON

/// An id exactly as it was written. Two that are spelled differently are two ids.
struct RequestID: Hashable, Sendable {
    let bytes: ArraySlice<UInt8>

    static let null = RequestID(bytes: Array("null".utf8)[...])
}

/// One call as it came in.
public struct Request: Sendable {
    enum Params: Sendable {
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

    /// Which of these methods it calls, found without making a string.
    public func method<Name>(in names: JSONNames<Name>) -> Name? { names[raw: rawMethod] }

    /// The params as they were written, strict JSON throughout; `nil` if there are none.
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

/// A message, or a part of a batch, that is no request: what is wrong, and whom to tell.
struct Misfit: Error, Sendable {
    let id: RequestID
    let refusal: Refusal

    init(_ refusal: Refusal, id: RequestID? = nil) {
        self.id = id ?? .null
        self.refusal = refusal
    }
}

enum Message: Sendable {
    case single(Result<Request, Misfit>)
    case batch([Result<Request, Misfit>])
}
