/// The error bodies of SmartHR.
enum SmartHRError {
    struct Violation: Sendable, Equatable {
        let field: String
        let message: String
    }

    static let unauthorized = answer(401, 2, "unauthorized_token", "無効なアクセストークンです")
    static let forbidden = answer(403, 3, "forbidden", "アクセスが許可されていません")
    static let notFound = answer(404, 4, "not_found", "リソースが見つかりません")
    static let tooMany = answer(429, 6, "too_many_requests", "リクエスト数が上限を超えました")
    static let headCount = answer(403, 7, "plan_limit_exceeded", "契約プランの上限を超えています")
    static let maintenance = answer(503, 9, "service_maintenance", "メンテナンス中です")

    static func badRequest(_ violations: [Violation]) -> Answer {
        answer(
            400, 1, "bad_request", "不正なリクエストパラメータです。",
            .array(
                violations.map {
                    .object(["message": .string($0.message), "resource": "Crew", "field": .string($0.field)])
                }))
    }

    static func badParameter(_ name: String) -> Answer {
        answer(
            400, 1, "bad_request", "不正なリクエストパラメータです",
            .array([.object(["message": .string("\(name)が不正です"), "resource": .null, "field": .string(name)])]))
    }

    private static func answer(
        _ status: Int, _ code: Int, _ type: String, _ message: String, _ errors: JSONValue = .null
    ) -> Answer {
        Answer(
            status: status,
            json: .object([
                "code": .integer(code), "type": .string(type), "message": .string(message), "errors": errors,
            ]))
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self = .string(text) }
}
