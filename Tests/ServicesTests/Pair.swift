import Loopback

/// One made-up person on both sides, put into an empty sandbox as an administrator would.
struct Pair: Sendable {
    let code: String
    var lastName = "山田"
    /// KING OF TIME's; the same as SmartHR's if not given.
    var lastNameInKingOfTime: String?
    var resignationInKingOfTime: String?
    var email: String?

    func put(on stage: RunningSandbox) async throws {
        try await stage.control(
            "PUT", "/people/smartHR/s\(code)",
            """
            {"emp_code":"\(code)","last_name":"\(lastName)","first_name":"太郎","last_name_yomi":"ヤマダ",
             "first_name_yomi":"タロウ","gender":"male","birth_at":"1990-04-01","entered_at":"2015-04-01","emp_status":"employed"
             \(email.map { ",\"email\":\"\($0)\"" } ?? "")}
            """)
        try await stage.control(
            "PUT", "/people/kingOfTime/k\(code)",
            """
            {"code":"\(code)","lastName":"\(lastNameInKingOfTime ?? lastName)","firstName":"太郎","lastNamePhonetics":"ヤマダ",
             "firstNamePhonetics":"タロウ","gender":"male","birthDate":"1990-04-01","hiredDate":"2015-04-01",
             "divisionCode":"1000","typeCode":"1","emailAddresses":[\(email.map { "\"\($0)\"" } ?? "")]
             \(resignationInKingOfTime.map { ",\"resignationDate\":\"\($0)\"" } ?? "")}
            """)
    }
}
