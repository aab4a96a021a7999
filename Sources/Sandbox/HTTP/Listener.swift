import Hummingbird
import HummingbirdCore
import NIOCore
import Roster

/// Between HTTP and the world: takes a request apart, waits if it is told to, writes or breaks off.
struct Listener: Sendable {
    let world: World

    /// Thrown to have the connection closed.
    private struct Broken: Error {}

    func respond(to request: Request, with writer: consuming ResponseWriter) async throws {
        let body = try await request.body.collect(upTo: 64 << 20)
        let reply = await world.receive(Call(request, body: Array(body.readableBytesView)))
        if reply.delay > .zero { try await Task.sleep(for: reply.delay) }
        guard let answer = reply.answer else { throw Broken() }
        let response = Response(
            status: .init(code: answer.status), headers: headers(of: answer, date: reply.date),
            body: ResponseBody(byteBuffer: answer.body))
        guard let cut = reply.cut else {
            return try await writer.write(response: response.head, body: response.body)
        }
        var bodyWriter = try await writer.writeHead(response.head)
        try await bodyWriter.write(answer.body.getSlice(at: 0, length: min(cut, answer.body.readableBytes))!)
        throw Broken()
    }

    private func headers(of answer: Answer, date: Timestamp) -> HTTPFields {
        var headers: HTTPFields = [.contentType: "application/json;charset=utf-8", .date: date.httpDate]
        for (name, value) in answer.headers {
            guard let name = HTTPFields.Element.Name(name) else { continue }
            headers[name] = value
        }
        return headers
    }
}

extension Call {
    fileprivate init(_ request: Request, body: [UInt8]) {
        self.init(
            method: request.method.rawValue, target: request.head.path ?? "/",
            host: request.head.authority ?? "127.0.0.1", authorization: request.headers[.authorization],
            contentType: request.headers[.contentType] ?? "", body: body)
    }
}

extension Timestamp {
    /// As the `Date` header has it: `Wed, 01 Apr 2026 01:12:03 GMT`.
    fileprivate var httpDate: String {
        let greenwich = Timestamp(milliseconds: milliseconds - 9 * 3_600_000)
        let (year, month, day) = greenwich.day.components
        let second = greenwich.secondOfDay
        let weekday = Int((greenwich.day.daysSinceEpoch % 7 + 7) % 7)
        let time = [second / 3600, second / 60 % 60, second % 60].map(twoDigits).joined(separator: ":")
        return "\(Self.weekdays[weekday]), \(twoDigits(day)) \(Self.months[month - 1]) \(year) \(time) GMT"
    }

    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
