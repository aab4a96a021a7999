import JSON
import Roster
import Upstream

/// Sends a request outside the closed hours, classifies the response and decodes its body.
struct RequestSender: Sendable {
    let transport: Transport
    /// The brand's name in messages.
    let label: String
    let closedHours: ClosedHours

    typealias Decode<Value> = @Sendable (inout JSONReader) throws(JSONFault) -> Value

    func send<Value: Sendable>(_ request: Request, decoding decode: @escaping Decode<Value>) async throws -> Value {
        let classifier = classifier(for: request)
        return try await perform(request) { response throws(AttemptFailure) in
            try classifier.requireSuccess(response)
            return try classifier.decodeBody(of: response, with: decode)
        }
    }

    /// Sends a write whose response body is of no interest.
    func send(_ request: Request) async throws {
        let classifier = classifier(for: request)
        try await perform(request) { response throws(AttemptFailure) in try classifier.requireSuccess(response) }
    }

    /// Sends a request and lets the caller read the response.
    ///
    /// In the closed hours, and shortly before them, nothing is sent [C]. Retries are subject to it, too. A read must
    /// end before the next window.
    /// - Throws: `ServiceFailure.closed` with the time of the opening.
    func perform<Value: Sendable>(
        _ request: Request, read: @escaping @Sendable (Response) throws(AttemptFailure) -> Value
    ) async throws -> Value {
        try await transport.send(
            request,
            admit: { [label, closedHours] now in
                if let until = closedHours.opening(ifClosedAt: now) {
                    throw ServiceFailure.closed(service: label, until: until)
                }
                return closedHours.deadline(ofReadBegunAt: now)
            }, read: read)
    }

    func classifier(for request: Request) -> ResponseClassifier {
        ResponseClassifier(
            label: label, request: request, redact: transport.redact, closedHours: closedHours, time: transport.time)
    }
}
