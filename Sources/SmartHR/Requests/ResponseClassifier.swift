import JSON
import Roster
import Upstream

/// Decides what SmartHR's response to one request means: success, retry, refusal of the token, or refusal of one
/// record.
///
/// It goes by HTTP status and `code`, never by the message: 不正なリクエストパラメータです comes with and without its full stop
/// [C]. `decodeBody` covers a success whose body cannot be read.
struct ResponseClassifier: Sendable {
    /// The service's name in messages.
    let label: String
    let request: Request
    /// Removes personal data and tokens from the service's own words.
    let redact: @Sendable (String) -> String

    private var isRead: Bool { request.method.isRead }
    private var concernsOneRecord: Bool { request.route.contains("{") }
    private var concernsCrews: Bool { request.route.hasPrefix(Route.crews) }

    /// Returns if the response is a success, and throws its meaning otherwise.
    ///
    /// After a 5xx a write may have been carried out. The exception is 503 with code 9, maintenance [C]. A validation
    /// error is 400, not 422 [C]; both are treated alike.
    func requireSuccess(_ response: Response) throws(AttemptFailure) {
        guard !response.isSuccess else { return }
        let body = ErrorBody(response.body)
        let refusal = refusal(from: response, body: body)
        switch (response.status, body?.code) {
        case (429, _), (_, 6): throw .tooManyRequests(wait: nil)
        case (503, 9):
            let failure = unavailable(because: "is under maintenance")
            throw isRead ? .retryable(failure) : .final(failure)
        case (500..., _):
            throw isRead
                ? .retryable(unavailable(because: "answered \(response.status)"))
                : .final(outcomeUnknown(because: "answered \(response.status)"))
        case (_, 7): throw .final(.planLimitExceeded(refusal))
        case (401, _), (403, _): throw .final(.refused(refusal))
        // Without code 4 the 404 is a proxy's or a wrong base URL's, and says nothing about the record.
        case (404, 4) where concernsOneRecord: throw .final(.notFound)
        case (400, _), (404, _), (422, _), (405..., _):
            throw .final(isRead || !concernsCrews ? .refused(refusal) : .recordRefused(refusal))
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

    /// A response without SmartHR's error body comes from a proxy or from another server.
    private func refusal(from response: Response, body: ErrorBody?) -> Refusal {
        let foreign = "the answer is not SmartHR's own; check the base URL" + response.contentTypeHint
        return Refusal(
            side: .smartHR, service: label, status: response.status, code: body.map { String($0.code) },
            messages: [request.label] + (body?.messages ?? [foreign]).map { redact($0) })
    }

    private func unavailable(because reason: String) -> ServiceFailure {
        .unavailable(reason: "\(label) \(reason) (\(request.label))")
    }

    private func unreadable(because reason: String) -> ServiceFailure {
        .unreadableAnswer(reason: "\(label): \(request.label): \(reason)")
    }

    private func outcomeUnknown(because reason: String) -> ServiceFailure {
        .outcomeUnknown(reason: "\(label): \(request.label): \(reason)")
    }
}
