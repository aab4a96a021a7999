import JSON
import Roster
import Upstream

/// Reads SmartHR's error answers by HTTP status and `code`, never by text: 不正なリクエストパラメータです comes with and without
/// its full stop [C].
struct Judge: Sendable {
    let label: String
    let request: Request
    let mask: @Sendable (String) -> String

    private var isRead: Bool { request.method.isRead }
    private var isOfOneRecord: Bool { request.route.contains("{") }

    /// Throws for anything but a success.
    func check(_ response: Response) throws(Trouble) {
        guard !response.isSuccess else { return }
        let body = ErrorBody(response.body)
        let refusal = refusal(response, body)
        switch (response.status, body?.code) {
        case (429, _), (_, 6): throw .tooMany(wait: nil)
        case (503, 9):
            throw isRead ? .again(unavailable("is under maintenance")) : .final(unavailable("is under maintenance"))
        case (500..., _):
            throw isRead
                ? .again(unavailable("answered \(response.status)"))
                : .final(.outcomeUnknown(reason: "\(label): \(request.label) answered \(response.status)"))
        case (_, 7): throw .final(.planLimitExceeded(refusal))
        case (401, _), (403, _): throw .final(.refused(refusal))
        case (404, 4) where isOfOneRecord: throw .final(.notFound)
        case (400, _), (404, _), (422, _), (405..., _):
            throw .final(isRead || !isOfRecords ? .refused(refusal) : .recordRefused(refusal))
        default:
            throw .final(isRead ? unreadable("status \(response.status)") : lost("status \(response.status)"))
        }
    }

    /// Reads a success; a read whose body is cut or is no JSON is tried again, a write is then unknown.
    func decode<Value>(
        _ response: Response, _ decode: (inout JSONReader) throws(JSONFault) -> Value
    ) throws(Trouble) -> Value {
        do {
            var reader = JSONReader(response.body)
            let value = try decode(&reader)
            try reader.finish()
            return value
        } catch {
            let reason = "\(error.rule.rawValue) at byte \(error.offset), \(error.path)" + response.contentTypeRemark
            throw isRead ? .again(unreadable(reason)) : .final(lost(reason))
        }
    }

    private static let foreign = "the answer is not SmartHR's own; check the base URL"

    private var isOfRecords: Bool { request.route.hasPrefix("/v1/crews") }

    /// An answer without SmartHR's own error body is another's: a proxy's, or that of a wrong address.
    private func refusal(_ response: Response, _ body: ErrorBody?) -> Refusal {
        Refusal(
            side: .smartHR, service: label, status: response.status, code: body.map { String($0.code) },
            messages: [request.label] + (body?.messages ?? [Self.foreign + response.contentTypeRemark]).map { mask($0) }
        )
    }

    private func unavailable(_ what: String) -> ServiceFailure {
        .unavailable(reason: "\(label) \(what) (\(request.label))")
    }

    private func unreadable(_ what: String) -> ServiceFailure {
        .unreadableAnswer(reason: "\(label): \(request.label): \(what)")
    }

    private func lost(_ what: String) -> ServiceFailure {
        .outcomeUnknown(reason: "\(label): \(request.label): \(what)")
    }
}

/// `{"code": int, "type": string, "message": string, "errors": array or null}`; an entry is `{"message","resource","field"}`,
/// the last two may be null [C].
struct ErrorBody: Hashable, Sendable {
    let code: Int
    let messages: [String]

    private enum Key: String, CaseIterable { case code, message, errors }
    private enum EntryKey: String, CaseIterable { case message, field }
    private static let names = JSONNames<Key>()
    private static let entryNames = JSONNames<EntryKey>()

    /// `nil` if the body is not of that shape: a proxy's page, nothing at all.
    init?(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes)
        do throws(JSONFault) {
            self = try Self(&reader)
        } catch {
            return nil
        }
    }

    private init(_ reader: inout JSONReader) throws(JSONFault) {
        var code: Int?
        var message: String?
        var entries: [String] = []
        try reader.enterObject()
        while let key = try reader.nextMember(of: Self.names) {
            switch key {
            case .code: code = try reader.readInt()
            case .message: message = try reader.readStringOrNull()
            case .errors: entries = try Self.entries(&reader)
            }
        }
        guard let code else { throw reader.fault(.wrongKind) }
        self.code = code
        messages = (message.map { [$0] } ?? []) + entries.prefix(20)
    }

    private static func entries(_ reader: inout JSONReader) throws(JSONFault) -> [String] {
        guard try reader.peek() == .array else {
            try reader.skipValue()
            return []
        }
        var entries: [String] = []
        try reader.enterArray()
        while try reader.nextElement() {
            guard try reader.peek() == .object else {
                try reader.skipValue()
                continue
            }
            var message = ""
            var field: String?
            try reader.enterObject()
            while let key = try reader.nextMember(of: entryNames) {
                switch key {
                case .message: message = try reader.readStringOrNull() ?? ""
                case .field: field = try reader.readStringOrNull()
                }
            }
            entries.append(field.map { "\($0): \(message)" } ?? message)
        }
        return entries
    }
}
