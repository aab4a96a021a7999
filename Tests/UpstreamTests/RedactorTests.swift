import Testing

@testable import Upstream

@Suite struct RedactorTests {
    @Test(arguments: [
        ("不正なリクエストパラメータです。", "不正なリクエストパラメータです。"),
        ("メールアドレス hanako@example.jp はすでに存在します", "メールアドレス *** はすでに存在します"),
        ("「hanako@example.jp」は", "「***」は"),
        ("ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐは", "***"),
        ("1990-04-01 is invalid", "*** is invalid"),
        ("1990/04/01、", "***、"),
        ("123456789012", "***"),
        ("１２３４５６７８９０１２", "***"),
        ("090-1234-5678に", "***に"),
        ("30 文字以内, code 104", "30 文字以内, code 104"),
        ("[08:30 ～ 10:00, 17:30 ～ 18:30]", "[08:30 ～ 10:00, 17:30 ～ 18:30]"),
        ("two\nlines\u{7}", "two lines "),
        ("", ""),
    ])
    func addressesAndLongNumbersAreRedacted(text: String, masked: String) {
        #expect(Redactor().redact(text) == masked)
    }

    @Test func secretsAreRedactedEverywhere() {
        let redactor = Redactor(secrets: ["s3cret", ""])
        #expect(redactor.redact("Bearer s3cret, s3cret") == "Bearer ***, ***")
    }

    @Test func aLongMessageIsCut() {
        let masked = Redactor().redact(String(repeating: "長", count: 1000))
        #expect(masked.count == Redactor.longestMessage + 1)
        #expect(masked.hasSuffix("…"))
    }
}
