import JSON
import Roster
import Upstream

/// Sends a request, classifies the response and decodes its body.
struct RequestSender: Sendable {
    let transport: Transport

    var label: String { transport.label }

    typealias Decode<Value> = @Sendable (inout JSONReader) throws(JSONFault) -> Value

    func send<Value: Sendable>(_ request: Request, decoding decode: @escaping Decode<Value>) async throws -> Value {
        try await sendForPage(request, decoding: decode).value
    }

    /// Sends a write whose response body is of no interest.
    func send(_ request: Request) async throws {
        let classifier = classifier(for: request)
        try await transport.send(request) { response throws(AttemptFailure) in
            try classifier.requireSuccess(response)
        }
    }

    /// Also returns what the headers say about the list that the value belongs to.
    func sendForPage<Value: Sendable>(
        _ request: Request, decoding decode: @escaping Decode<Value>
    ) async throws -> (value: Value, headers: ListHeaders) {
        let classifier = classifier(for: request)
        return try await transport.send(request) { response throws(AttemptFailure) in
            try classifier.requireSuccess(response)
            return (try classifier.decodeBody(of: response, with: decode), ListHeaders(response))
        }
    }

    private func classifier(for request: Request) -> ResponseClassifier {
        ResponseClassifier(label: label, request: request, redact: transport.redact)
    }
}
