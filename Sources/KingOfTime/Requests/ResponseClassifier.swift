import JSON
import Roster
import Upstream

/// Decides what KING OF TIME's response to one request means: success, retry, closed hours, refusal of the token, or
/// refusal of one record.
///
/// It goes by the code of the error body before the status, since 403 has three meanings: rights (100), closed hours
/// (104) and rate (105) [S].
struct ResponseClassifier: Sendable {
    /// The brand's name in messages.
    let label: String
    let request: Request
    /// Removes personal data and tokens from the service's own words.
    let redact: @Sendable (String) -> String
    let closedHours: ClosedHours
    let time: any TimeSource

    private var isRead: Bool { request.method.isRead }

    /// Returns if the response is a success, and throws its meaning otherwise.
    ///
    /// "Too many requests" has three shapes: 403 with code 105 [S], 429 [S], and a flat body with code `"303"` [C]
    /// under any status. After a 5xx a write may have been carried out.
    func requireSuccess(_ response: Response) throws(AttemptFailure) {
        guard !response.isSuccess else { return }
        let body = ErrorBody(response.body)
        let code = body?.codes.first
        switch (response.status, code) {
        case (_, "104"): throw .final(.closed(service: label, until: closedHours.opening(afterRefusalAt: time.now())))
        case (429, _), (_, "303"), (403, "105"): throw .tooManyRequests(wait: nil)
        case (500..., _):
            let answer = "answered \(describe(status: response.status, code: code))"
            throw isRead
                ? .retryable(.unavailable(reason: "\(label) \(answer) (\(request.label))"))
                : .final(outcomeUnknown(because: answer))
        case (401, _), (403, "100"):
            throw .final(.refused(refusal(status: response.status, body: body, hint: Self.causesOfCode100)))
        case (404, _) where request.method == .put: throw .final(.notFound)
        case (400..., _):
            let refusal = refusal(status: response.status, body: body)
            throw .final(isRead ? .refused(refusal) : .recordRefused(refusal))
        default:
            let reason = "status \(response.status)"
            throw .final(isRead ? unreadable(because: reason) : outcomeUnknown(because: reason))
        }
    }

    /// Decodes the body of a success. A read whose body is cut or malformed is retried; the outcome of a write is
    /// unknown.
    func decodeBody<Value>(
        of response: Response, with decode: RequestSender.Decode<Value>
    ) throws(AttemptFailure) -> Value {
        do {
            var reader = JSONReader(response.body)
            let value = try decode(&reader)
            try reader.finish()
            return value
        } catch {
            let reason = "\(error.rule.rawValue) at byte \(error.offset), \(error.path)" + response.contentTypeHint
            throw isRead ? .retryable(unreadable(because: reason)) : .final(outcomeUnknown(because: reason))
        }
    }

    /// Whether the response to a look-up may mean that no employee has the code. It is not known [?] which one does:
    /// 404, 400, or 200 without content. The caller asks the list for confirmation.
    func maySayNotFound(_ response: Response) -> Bool {
        switch response.status {
        case 404: true
        case 400: !(ErrorBody(response.body)?.codes.contains { Self.codesOfOtherMeaning.contains($0) } ?? false)
        case 200...204:
            ["", "{}", "[]", "null"].contains(
                String(decoding: response.body.prefix(64).filter { !" \r\n\t".utf8.contains($0) }, as: UTF8.self))
        default: false
        }
    }

    /// Rights, closed hours, and the two of the rate.
    private static let codesOfOtherMeaning = ["100", "104", "105", "303"]

    /// 403 with code 100 has three causes that cannot be told apart [S].
    private static let causesOfCode100 =
        "the token is wrong or stopped, this host's IP address is not allowed, or the token lacks the permission"

    private func refusal(status: Int, body: ErrorBody?, hint: String? = nil) -> Refusal {
        Refusal(
            side: .kingOfTime, service: label, status: status, code: body?.codes.first,
            messages: [request.label] + (body?.messages ?? []).prefix(20).map { redact($0) }
                + (hint.map { [$0] } ?? []))
    }

    private func describe(status: Int, code: String?) -> String {
        code.map { "\(status)/\(redact(String($0.prefix(20))))" } ?? "\(status)"
    }

    private func unreadable(because reason: String) -> ServiceFailure {
        .unreadableAnswer(reason: "\(label): \(request.label): \(reason)")
    }

    private func outcomeUnknown(because reason: String) -> ServiceFailure {
        .outcomeUnknown(reason: "\(label): \(request.label): \(reason)")
    }
}
