/// The error responses of SmartHR: `{"code", "type", "message", "errors"}` [C].
enum SmartHRError {
    /// One entry of `errors`.
    struct Violation: Sendable, Equatable {
        let field: String
        let message: String
    }

    static let unauthorized = response(401, code: 2, type: "unauthorized_token", message: "無効なアクセストークンです")
    static let forbidden = response(403, code: 3, type: "forbidden", message: "アクセスが許可されていません")
    static let notFound = response(404, code: 4, type: "not_found", message: "リソースが見つかりません")
    static let tooMany = response(429, code: 6, type: "too_many_requests", message: "リクエスト数が上限を超えました")
    static let headCount = response(403, code: 7, type: "plan_limit_exceeded", message: "契約プランの上限を超えています")
    static let maintenance = response(503, code: 9, type: "service_maintenance", message: "メンテナンス中です")

    /// A validation error is 400, not 422 [C].
    static func badRequest(_ violations: [Violation]) -> OutgoingResponse {
        response(
            400, code: 1, type: "bad_request", message: "不正なリクエストパラメータです。",
            errors: .array(
                violations.map {
                    .object(["message": .string($0.message), "resource": "Crew", "field": .string($0.field)])
                }))
    }

    /// The message is seen with and without its full stop [C]; this one has none.
    static func badParameter(_ name: String) -> OutgoingResponse {
        response(
            400, code: 1, type: "bad_request", message: "不正なリクエストパラメータです",
            errors: .array([
                .object(["message": .string("\(name)が不正です"), "resource": .null, "field": .string(name)])
            ]))
    }

    private static func response(
        _ status: Int, code: Int, type: String, message: String, errors: JSONValue = .null
    ) -> OutgoingResponse {
        OutgoingResponse(
            status: status,
            json: .object([
                "code": .integer(code), "type": .string(type), "message": .string(message), "errors": errors,
            ]))
    }
}
