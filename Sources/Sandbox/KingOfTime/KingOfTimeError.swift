/// The error responses of KING OF TIME in both of their shapes [C].
enum KingOfTimeError {
    /// Also for a missing permission, and for an address that is not allowed [S].
    static let forbidden = response(403, code: 100, message: "認証に失敗しました")
    /// The message is the documented one [C].
    static let closed = response(
        403, code: 104, message: "次の時間帯（JST）はAPIへのアクセスが禁止されています [08:30 ～ 10:00, 17:30 ～ 18:30]")
    /// Server trouble and maintenance alike [S].
    static let serverTrouble = response(500, code: 300, message: "Resource Server Error.")
    /// Neither status nor code is published for an unknown path [?].
    static let noSuchPath = response(404, code: 222, message: "Not Found.")

    /// It is not known [?] which shape "too many requests" has.
    static func tooMany(shape: TooManyShape) -> OutgoingResponse {
        switch shape {
        case .status403: response(403, code: 105, message: "Too Many Requests")
        case .status429: response(429, code: 105, message: "Too Many Requests")
        case .flat429: flat(429)
        case .flat403: flat(403)
        }
    }

    /// The flat shape has its code as a string [C].
    private static func flat(_ status: Int) -> OutgoingResponse {
        OutgoingResponse(status: status, json: .object(["code": "303", "message": "Too Many Requests"]))
    }

    static func response(_ status: Int, code: Int, message: String) -> OutgoingResponse {
        OutgoingResponse(
            status: status,
            json: .object(["errors": .array([.object(["message": .string(message), "code": .integer(code)])])]))
    }

    /// The response to something whose status and code are a switch; an empty object if the switch accepts it.
    static func refused(as refusal: RefusalCode, message: String) -> OutgoingResponse {
        switch refusal {
        case .refused(let status, let code): response(status, code: code, message: message)
        case .accepted: OutgoingResponse(json: .object([:]))
        }
    }
}
