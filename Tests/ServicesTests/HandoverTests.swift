import Loopback
import Reconciliation
import Roster
import Sandbox
import Sync
import Testing
import Upstream

/// Addresses that people share, hand on or swap, in a company where each address must be unique.
@Suite struct HandoverTests {
    private static let unique = ["kingOfTime.email.duplicates=refused"]

    /// The texts of the failures, by code.
    private func failures(_ works: Works) async throws -> [String: BilingualText] {
        let rows = try await works.engine.outcomes(of: "april", matching: [.failed], after: nil, limit: 100).rows
        return Dictionary(
            uniqueKeysWithValues: rows.compactMap { row in
                guard let code = row.code?.text, let failure = row.failure else { return nil }
                return (code, failure.message)
            })
    }

    private func smartHR(_ stage: RunningSandbox, _ emails: [String: String]) async throws {
        for (code, email) in emails { try await stage.edit(.smartHR, code, "{\"email\":\"\(email)\"}") }
    }

    private func found(_ works: Works, _ code: String) async throws -> [Finding.Code] {
        try await works.row("april", code).findings.map(\.code)
    }

    /// 0001 takes the address of 0002, who takes that of 0003, who gets a new one. In the order of the list two writes would be
    /// refused.
    @Test func whoGivesAnAddressUpIsWrittenBeforeWhoTakesIt() async throws {
        try await withAddresses(Self.unique) { stage, works in
            try await smartHR(
                stage, ["0001": "e0002@example.jp", "0002": "e0003@example.jp", "0003": "new@example.jp"])
            #expect(try await works.fetched("april", .smartHRToKingOfTime).job.state == .ready)
            #expect(try await found(works, "0001") == [.emailHandedOn])
            #expect(try await works.row("april", "0001").findings.first?.values == [Evidence("otherCode", "0002")])
            #expect(try await found(works, "0003") == [])
            let job = try await works.synced("april", DayTests.division).job
            #expect(job.outcomes.settled == [.updated: 3])
            #expect(try await stage.emails("0001") == ["e0002@example.jp"])
            #expect(try await stage.emails("0002") == ["e0003@example.jp"])
            #expect(try await stage.emails("0003") == ["new@example.jp"])
        }
    }

    @Test func swapEndsInAClearOutcomeForBothAlsoAfterARetry() async throws {
        try await withAddresses(Self.unique) { stage, works in
            try await smartHR(stage, ["0001": "e0002@example.jp", "0002": "e0001@example.jp"])
            #expect(try await works.fetched("april", .smartHRToKingOfTime).job.state == .ready)
            for code in ["0001", "0002"] { #expect(try await found(works, code) == [.emailsSwapped]) }
            #expect(try await works.synced("april", DayTests.division).job.outcomes.settled == [.failed: 2])
            let texts = try await failures(works)
            #expect(texts["0001"]?.ja.contains("「0002」とメールアドレスが入れ替わっています") == true)
            #expect(texts["0002"]?.en.contains("(0001) exchange e-mail addresses") == true)
            let again = try await works.followed("april") {
                _ = try await works.engine.retry("april", whenClosed: nil)
            }
            #expect(again.job.state == .done)
            #expect(again.job.outcomes.settled == [.failed: 2])
            #expect(try await stage.requests(.kingOfTime, method: "PUT").count == 4)
            #expect(try await stage.emails("0001") == ["e0001@example.jp"])
        }
    }

    @Test func swapIsWrittenWhereAddressesNeedNotBeUnique() async throws {
        try await withAddresses { stage, works in
            try await smartHR(stage, ["0001": "e0002@example.jp", "0002": "e0001@example.jp"])
            #expect(try await works.fetched("april", .smartHRToKingOfTime).job.state == .ready)
            #expect(try await works.synced("april", DayTests.division).job.outcomes.settled == [.updated: 2])
            #expect(try await stage.emails("0001") == ["e0002@example.jp"])
            #expect(try await stage.emails("0002") == ["e0001@example.jp"])
        }
    }

    /// 0003 gets the address of 0004, who is not written: nobody foresees it, and the refusal is the service's own.
    @Test func sharedAddressIsANoticeAndTheRefusalNamesTheOtherPerson() async throws {
        try await withAddresses(Self.unique) { stage, works in
            try await smartHR(
                stage, ["0001": "shop@example.jp", "0002": "shop@example.jp", "0003": "e0004@example.jp"])
            #expect(try await works.fetched("april", .smartHRToKingOfTime).job.state == .ready)
            for code in ["0001", "0002"] { #expect(try await found(works, code) == [.sharedEmail]) }
            for code in ["0003", "0004"] { #expect(try await found(works, code) == []) }
            let job = try await works.synced("april", DayTests.division).job
            #expect(job.outcomes.settled == [.updated: 1, .failed: 2])
            let texts = try await failures(works)
            #expect(texts["0002"]?.ja.contains("「0001」とメールアドレスが同じになります") == true)
            #expect(texts["0003"]?.ja.contains("受け付けませんでした") == true)
        }
    }
}
