import AsyncHTTPClient
import Logging
import NIOCore
import NIOHTTP1
import Roster

/// One HTTP request and its response, without retries: adds the token and the headers, and follows redirects.
///
/// A redirect is followed for reads only, and only to the scheme, host and port of the base URL, so that the token goes
/// nowhere else.
struct HTTPExchange: Sendable {
    let side: Side
    let label: String
    let base: BaseURL
    let allowsPlainHTTP: Bool
    let connector: HTTPConnector
    let tokens: TokenStore
    let time: any TimeSource
    let logger: Logger

    private static let redirects = [301, 302, 303, 307, 308]
    private static let mostRedirects = 3

    /// - Parameter deadline: the moment at which the request is given up, if its own timeouts have not ended it before.
    /// - Throws: `ServiceFailure` for a redirect that is not followed or for plain HTTP; the errors of the HTTP client.
    func perform(_ request: Request, endingBy deadline: Timestamp?) async throws -> Response {
        guard base.scheme == "https" || base.isLoopback || allowsPlainHTTP else {
            throw ServiceFailure.unavailable(reason: "\(label): plain HTTP is refused, use https")
        }
        let token = try await tokens.current()
        var url = base.url(of: request)
        for _ in 0...Self.mostRedirects {
            let response = try await send(request, to: url, token: token, endingBy: deadline)
            guard request.method.isRead, Self.redirects.contains(response.status) else { return response }
            guard let next = response.header("location").flatMap(base.redirectTarget(of:)) else {
                throw ServiceFailure.unreadableAnswer(
                    reason: "\(label): \(request.label) was redirected to another host, which is not followed")
            }
            url = next
        }
        throw ServiceFailure.unreadableAnswer(reason: "\(label): \(request.label) was redirected too often")
    }

    private func send(
        _ request: Request, to url: String, token: String, endingBy deadline: Timestamp?
    ) async throws -> Response {
        let started = time.now()
        let response = try await connector.execute(
            httpRequest(for: request, to: url, token: token), within: deadline.map { $0 - started })
        // The label holds no id and no code, so that the log is free of personal data.
        logger.debug(
            "answered",
            metadata: [
                "service": "\(side.rawValue)", "request": "\(request.label)", "status": "\(response.status)",
                "milliseconds": "\((time.now() - started).milliseconds)", "bytes": "\(response.body.count)",
            ])
        return response
    }

    private func httpRequest(for request: Request, to url: String, token: String) -> HTTPClientRequest {
        var httpRequest = HTTPClientRequest(url: url)
        httpRequest.method = HTTPMethod(rawValue: request.method.rawValue)
        httpRequest.headers = [
            "authorization": "Bearer \(token)", "accept": "application/json", "user-agent": "renkei",
        ]
        if let body = request.body {
            httpRequest.headers.add(name: "content-type", value: "application/json; charset=utf-8")
            httpRequest.body = .bytes(ByteBuffer(bytes: body))
        }
        return httpRequest
    }
}
