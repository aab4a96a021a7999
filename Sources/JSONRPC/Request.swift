/// An id exactly as it was written. Two that are spelled differently are two ids.
struct RequestID: Hashable, Sendable {
    let bytes: ArraySlice<UInt8>

    static let null = RequestID(bytes: Array("null".utf8)[...])
}

/// One call as it came in.
struct Request: Sendable {
    enum Params: Sendable {
        case none
        case byName(ArraySlice<UInt8>)
        case byPosition
    }

    /// `nil` for a notification, which is never answered.
    let id: RequestID?
    let method: String
    let params: Params
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
