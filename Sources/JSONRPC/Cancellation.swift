import JSON

/// `$/cancelRequest`, the one method that the session carries out itself.
enum Cancellation: String, CaseIterable {
    case cancelRequest = "$/cancelRequest"

    static let names = JSONNames<Self>()

    /// The id of the request to cancel; `nil` if the params name none. A notification has no answer that could say so.
    static func target(of params: Request.Params) -> RequestID? {
        guard case .byName(let bytes) = params else { return nil }
        var target: RequestID?
        do throws(JSONFault) {
            var reader = JSONReader(bytes)
            try reader.enterObject()
            while let name = try reader.nextName() {
                if name == "id" { target = RequestID(bytes: try reader.rawValue()) } else { try reader.skipValue() }
            }
        } catch {
            return nil
        }
        return target
    }
}
