import Roster
import Testing
import Upstream

@testable import SmartHR

@Suite struct ResponseClassifierTests {
    private func judged(_ method: Request.Method, _ status: Int, _ body: String, route: String = "/v1/crews") -> String
    {
        let classifier = ResponseClassifier(
            label: "SmartHR", request: Request(method, route), redact: { Redactor().redact($0) })
        do throws(AttemptFailure) {
            try classifier.requireSuccess(Response(status: status, body: Array(body.utf8)))
            return "ok"
        } catch {
            return switch error {
            case .tooManyRequests: "tooMany"
            case .retryable(let failure): "again \(failure.name)"
            case .final(let failure): failure.name
            }
        }
    }

    private static func body(_ code: Int) -> String {
        "{\"code\":\(code),\"type\":\"t\",\"message\":\"不正です\",\"errors\":null}"
    }

    @Test(arguments: [
        (200, 0, "ok", "ok"), (201, 0, "ok", "ok"), (204, 0, "ok", "ok"),
        (400, 1, "refused", "recordRefused"), (422, 1, "refused", "recordRefused"),
        (401, 2, "refused", "refused"), (403, 3, "refused", "refused"), (404, 4, "refused", "recordRefused"),
        (500, 5, "again unavailable", "outcomeUnknown"), (429, 6, "tooMany", "tooMany"), (403, 6, "tooMany", "tooMany"),
        (403, 7, "planLimitExceeded", "planLimitExceeded"), (400, 8, "refused", "recordRefused"),
        (503, 9, "again unavailable", "unavailable"), (503, 5, "again unavailable", "outcomeUnknown"),
        (403, 99, "refused", "refused"), (405, 0, "refused", "recordRefused"),
        (302, 0, "unreadableAnswer", "outcomeUnknown"),
        (100, 0, "unreadableAnswer", "outcomeUnknown"),
    ])
    func eachStatusAndCodeHasItsMeaning(status: Int, code: Int, reading: String, writing: String) {
        #expect(judged(.get, status, Self.body(code)) == reading)
        #expect(judged(.post, status, Self.body(code)) == writing)
    }

    @Test func onlyCode4MeansThatARecordIsMissing() {
        #expect(judged(.get, 404, Self.body(4), route: "/v1/crews/{id}") == "notFound")
        #expect(judged(.patch, 404, Self.body(4), route: "/v1/crews/{id}") == "notFound")
        #expect(judged(.get, 404, "<html>", route: "/v1/crews/{id}") == "refused")
    }

    @Test(arguments: [
        "", "null", "[]", "{}", "<html>", "{\"code\":\"1\"}", "{\"code\":1,\"errors\":7}",
        "{\"code\":1,\"errors\":[1]}",
        "{\"code\":1,\"message\":null,\"errors\":[{\"message\":null,\"field\":null,\"resource\":null}]}",
    ])
    func anyErrorBodyIsClassified(body: String) {
        #expect(judged(.get, 400, body) == "refused")
        #expect(judged(.get, 500, body) == "again unavailable")
        #expect(judged(.post, 500, body) == "outcomeUnknown")
    }

    @Test func aPersonsDataInAMessageIsMasked() {
        let body = """
            {"code":1,"type":"bad_request","message":"hanako@example.jp は使えません",
             "errors":[{"message":"1990-04-01 は不正です","resource":"Crew","field":"birth_at"}]}
            """
        let classifier = ResponseClassifier(
            label: "SmartHR", request: Request(.post, "/v1/crews"), redact: { Redactor().redact($0) })
        do throws(AttemptFailure) {
            try classifier.requireSuccess(Response(status: 400, body: Array(body.utf8)))
            Issue.record("taken")
        } catch {
            guard case .final(.recordRefused(let refusal)) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(refusal.messages == ["POST /v1/crews", "*** は使えません", "birth_at: *** は不正です"])
        }
    }
}
