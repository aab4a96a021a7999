import JSON
import Roster
import Upstream

/// Reads KING OF TIME's error answers by their code, never by status alone: 403 has three meanings [S].
struct Judge: Sendable {
    let label: String
    let request: Request
    let mask: @Sendable (String) -> String
    let closedHours: ClosedHours
    let time: any TimeSource

    private var isRead: Bool { request.method.isRead }

    /// Throws for anything but a success.
    func check(_ response: Response) throws(Trouble) {
        guard !response.isSuccess else { return }
        let body = ErrorBody(response.body)
        let code = body?.codes.first
        switch (response.status, code) {
        case (_, "104"): throw .final(.closed(service: label, until: closedHours.opening(afterRefusalAt: time.now())))
        case (429, _), (_, "303"), (403, "105"): throw .tooMany(wait: nil)
        case (500..., _):
            throw isRead
                ? .again(.unavailable(reason: "\(label) answered \(said(response.status, code)) (\(request.label))"))
                : .final(lost("answered \(said(response.status, code))"))
        case (401, _), (403, "100"): throw .final(.refused(refusal(response.status, body, hint: Self.threeCauses)))
        case (404, _) where request.method == .put: throw .final(.notFound)
        case (400..., _):
            throw .final(
                isRead ? .refused(refusal(response.status, body)) : .recordRefused(refusal(response.status, body)))
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

    /// How an unknown code may be answered [?]: 404, 400, or 200 with nothing in it.
    func looksLikeNobody(_ response: Response) -> Bool {
        switch response.status {
        case 404: true
        case 400: !(ErrorBody(response.body)?.codes.contains { ["104", "105", "303", "100"].contains($0) } ?? false)
        case 200...204:
            ["", "{}", "[]", "null"].contains(
                String(decoding: response.body.prefix(64).filter { !" \r\n\t".utf8.contains($0) }, as: UTF8.self))
        default: false
        }
    }

    /// 403/100 is all three at once [S].
    private static let threeCauses =
        "the token is wrong or stopped, this host's IP address is not allowed, or the token lacks the permission"

    private func refusal(_ status: Int, _ body: ErrorBody?, hint: String? = nil) -> Refusal {
        Refusal(
            side: .kingOfTime, service: label, status: status, code: body?.codes.first,
            messages: [request.label] + (body?.messages ?? []).prefix(20).map { mask($0) }
                + (hint.map { [$0] } ?? []))
    }

    private func said(_ status: Int, _ code: String?) -> String {
        code.map { "\(status)/\(mask(String($0.prefix(20))))" } ?? "\(status)"
    }

    private func unreadable(_ what: String) -> ServiceFailure {
        .unreadableAnswer(reason: "\(label): \(request.label): \(what)")
    }

    private func lost(_ what: String) -> ServiceFailure {
        .outcomeUnknown(reason: "\(label): \(request.label) \(what)")
    }
}
