import Hummingbird
import HummingbirdCore
import NIOCore
import Roster

/// Connects the HTTP server to the services: parses a request, and sends the response or closes the connection as a
/// scripted fault demands.
struct HTTPHandler: Sendable {
    let services: SandboxServices

    private static let largestBody = 64 << 20

    /// Hummingbird closes the connection when a handler throws.
    private struct ConnectionDropped: Error {}

    func respond(to request: Request, with writer: consuming ResponseWriter) async throws {
        let body = try await request.body.collect(upTo: Self.largestBody)
        let reply = await services.receive(IncomingRequest(request, body: Array(body.readableBytesView)))
        if reply.delay > .zero { try await Task.sleep(for: reply.delay) }
        guard let outgoing = reply.response else { throw ConnectionDropped() }
        let response = Response(
            status: .init(code: outgoing.status), headers: headers(of: outgoing, date: reply.date),
            body: ResponseBody(byteBuffer: outgoing.body))
        guard let cut = reply.bytesUntilCut else {
            return try await writer.write(response: response.head, body: response.body)
        }
        var bodyWriter = try await writer.writeHead(response.head)
        var rest = outgoing.body
        if let part = rest.readSlice(length: min(cut, rest.readableBytes)) { try await bodyWriter.write(part) }
        throw ConnectionDropped()
    }

    private func headers(of response: OutgoingResponse, date: Timestamp) -> HTTPFields {
        var headers: HTTPFields = [.contentType: "application/json;charset=utf-8", .date: date.httpDate]
        for (name, value) in response.headers {
            guard let name = HTTPFields.Element.Name(name) else { continue }
            headers[name] = value
        }
        return headers
    }
}

extension IncomingRequest {
    fileprivate init(_ request: Request, body: [UInt8]) {
        self.init(
            method: request.method.rawValue, target: request.head.path ?? "/",
            host: request.head.authority ?? "127.0.0.1", authorization: request.headers[.authorization],
            contentType: request.headers[.contentType] ?? "", body: body)
    }
}
