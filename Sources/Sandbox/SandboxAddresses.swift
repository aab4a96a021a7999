/// The URLs of a running sandbox, and the tokens that it accepts.
public struct SandboxAddresses: Sendable {
    public let port: Int
    public let smartHRToken: String
    public let kingOfTimeToken: String

    init(port: Int) {
        self.port = port
        smartHRToken = SmartHRTenant.token
        kingOfTimeToken = KingOfTimeCompany.token
    }

    public var smartHRBaseURL: String { "http://127.0.0.1:\(port)/smarthr/api" }
    public var kingOfTimeBaseURL: String { "http://127.0.0.1:\(port)/kot/v1.0" }
    /// The URL of the control API, which looks into the sandbox and changes it.
    public var controlURL: String { "http://127.0.0.1:\(port)/control" }

    /// A JSON object on one line.
    public var json: String {
        JSONValue.object([
            "smartHRBaseURL": .string(smartHRBaseURL), "smartHRToken": .string(smartHRToken),
            "kingOfTimeBaseURL": .string(kingOfTimeBaseURL), "kingOfTimeToken": .string(kingOfTimeToken),
            "controlURL": .string(controlURL),
        ]).line
    }
}
