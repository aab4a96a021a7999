/// The error bodies of KING OF TIME, in both of their shapes.
enum KingOfTimeError {
    static let forbidden = answer(403, 100, "認証に失敗しました")
    static let closed = answer(403, 104, "次の時間帯（JST）はAPIへのアクセスが禁止されています [08:30 ～ 10:00, 17:30 ～ 18:30]")
    static let trouble = answer(500, 300, "Resource Server Error.")
    static let noSuchPath = answer(404, 222, "Not Found.")

    static func tooMany(_ shape: TooManyShape) -> Answer {
        switch shape {
        case .status403: answer(403, 105, "Too Many Requests")
        case .status429: answer(429, 105, "Too Many Requests")
        case .flat429: flat(429)
        case .flat403: flat(403)
        }
    }

    private static func flat(_ status: Int) -> Answer {
        Answer(status: status, json: .object(["code": "303", "message": "Too Many Requests"]))
    }

    static func answer(_ status: Int, _ code: Int, _ message: String) -> Answer {
        Answer(
            status: status,
            json: .object(["errors": .array([.object(["message": .string(message), "code": .integer(code)])])]))
    }
}
