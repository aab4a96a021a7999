import Reconciliation
import Roster
import Testing

/// The addresses of a record in KING OF TIME: the first one is synced, the rest are spare ones.
@Suite struct EmailTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// SmartHR's address.
        let source: String?
        /// KING OF TIME's addresses, the first one first.
        let held: [String]
        /// The list that is written; `nil` if the addresses are not written.
        let written: [String]?
        /// The number of addresses that KING OF TIME verifies by mail.
        var mails = 0

        init(_ name: String, _ source: String?, _ held: [String], _ written: [String]?, mails: Int = 0) {
            (testDescription, self.source, self.held, self.written, self.mails) = (name, source, held, written, mails)
        }

        var target: Employee { EmailTests.record(held) }
    }

    static let cases = [
        Case("同じ", "work@e.jp", ["work@e.jp", "home@e.jp"], nil),
        Case("大文字と小文字だけの違い", "Work@E.jp", ["work@e.jp", "home@e.jp"], nil),
        Case("前後の空白だけの違い", " work@e.jp\u{3000}", ["work@e.jp"], nil),
        Case("SmartHRは空欄", nil, ["work@e.jp", "home@e.jp"], nil),
        Case("予備が先頭になる", "work@e.jp", ["home@e.jp", "work@e.jp"], ["work@e.jp", "home@e.jp"]),
        Case("三つ目が先頭になる", "c@e.jp", ["a@e.jp", "b@e.jp", "c@e.jp"], ["c@e.jp", "b@e.jp", "a@e.jp"]),
        Case("予備が大文字違いで先頭になる", "WORK@e.jp", ["home@e.jp", "work@e.jp"], ["WORK@e.jp", "home@e.jp"]),
        Case("予備が空白違いで先頭になる", "work@e.jp ", ["home@e.jp", " work@e.jp"], ["work@e.jp", "home@e.jp"]),
        Case("同じ予備が二つ", "a@e.jp", ["b@e.jp", "a@e.jp", "A@e.jp"], ["a@e.jp", "b@e.jp"]),
        Case("元の先頭が予備にもある", "c@e.jp", ["a@e.jp", "c@e.jp", "a@e.jp"], ["c@e.jp", "a@e.jp"]),
        Case("新しいアドレス、予備は残る", "new@e.jp", ["a@e.jp", "b@e.jp"], ["new@e.jp", "b@e.jp"], mails: 1),
        Case("新しいアドレス、予備なし", "new@e.jp", ["a@e.jp"], ["new@e.jp"], mails: 1),
        Case("KING OF TIMEにアドレスなし", "new@e.jp", [], ["new@e.jp"], mails: 1),
        Case("先頭が空欄で予備だけ", "b@e.jp", ["", "b@e.jp"], ["b@e.jp"]),
        Case("先頭が空欄で、新しいアドレス", "new@e.jp", ["", "b@e.jp"], ["new@e.jp", "b@e.jp"], mails: 1),
        Case("似ているが別のアドレス", "work@e.jp", ["work@e.com", "works@e.jp"], ["work@e.jp", "works@e.jp"], mails: 1),
    ]

    @Test(arguments: cases) func firstAddressIsSyncedAndSpareOnesAreKept(_ given: Case) {
        let row = row(person("s", [.email: given.source]), given.target)
        let write = plan(row, placement: nil, options: toKingOfTime)
        #expect(Self.list(write) == given.written)
        #expect(SyncCounts([SelectedWrite(write: write, target: given.target)], existing: 1).newEmails == given.mails)
    }

    @Test(arguments: cases.filter { $0.written != nil && $0.held.first != "" })
    func undoBringsTheWholeListBack(_ given: Case) throws {
        let written = try #require(given.written)
        let undo = try #require(undone(given, now: written))
        #expect(undo.found.isEmpty)
        let back = Self.list(planUndo(undo))
        #expect(back == given.held || (given.held.isEmpty && planUndo(undo) == Self.clearing))
    }

    /// The service has kept the first address only: what it made of the list was recorded, and is no later edit.
    @Test func undoBringsBackWhatTheServiceDropped() throws {
        let given = try #require(Self.cases.first { $0.testDescription == "予備が先頭になる" })
        let undo = try #require(undone(given, now: ["work@e.jp"], altered: "work@e.jp"))
        #expect(undo.found.isEmpty)
        #expect(Self.list(planUndo(undo)) == given.held)
    }

    @Test func undoAsksIfASpareAddressWasAddedAfterTheSync() throws {
        let given = try #require(Self.cases.first { $0.testDescription == "予備が先頭になる" })
        let undo = try #require(undone(given, now: ["work@e.jp", "home@e.jp", "third@e.jp"]))
        #expect(undo.found == ["changedSinceSync:blocks"])
        #expect(
            undo.findings.first?.values.map(\.value) == [
                "home@e.jp, work@e.jp", "work@e.jp, home@e.jp", "work@e.jp, home@e.jp, third@e.jp",
            ])
        #expect(planUndo(undo) == .blocked)
    }

    @Test func listThatCameBackByItselfNeedsNoUndo() throws {
        let given = try #require(Self.cases.first { $0.testDescription == "予備が先頭になる" })
        #expect(undone(given, now: given.held)?.differences == [])
    }

    @Test func keptListIsNoAlterationAndADroppedSpareAddressIsOne() {
        let sent = EmployeeChanges(values: [.email: .text("a@e.jp")], spareEmails: ["b@e.jp"])
        #expect(alterations(sent: sent, stored: Self.record(["a@e.jp", "b@e.jp"])).isEmpty)
        for stored in [["a@e.jp"], ["a@e.jp", "c@e.jp"], ["b@e.jp", "a@e.jp"], []] {
            let found = alterations(sent: sent, stored: Self.record(stored))
            #expect(found.map(\.field) == [.email])
            #expect(found.first?.sent == .text("a@e.jp, b@e.jp"))
            #expect(found.first?.stored.text == (stored.isEmpty ? nil : stored.joined(separator: ", ")))
        }
    }

    // MARK: - Erasing

    @Test(
        arguments: [
            (["a@e.jp"], []), ([], []), (["a@e.jp", "b@e.jp"], ["invalidForTarget:blocks"]),
            (["a@e.jp", "b@e.jp", "c@e.jp"], ["invalidForTarget:blocks"]),
        ] as [([String], [String])])
    func addressBeforeSpareOnesIsNotErased(held: [String], found: [String]) throws {
        let row = row(
            person("s", [.email: nil]), Self.record(held), options(.smartHRToKingOfTime, clear: [.email]))
        #expect(row.found == found)
        guard let finding = row.findings.first else { return }
        #expect(finding.field == .email)
        #expect(finding.text.ja.contains("予備のメールアドレス"))
        #expect(finding.text.en.contains("spare e-mail addresses"))
        // Nothing is said of a value that the service would not accept: there is none.
        #expect(!finding.text.ja.contains("登録できません"))
    }

    @Test func spareAddressesAreNoObstacleIfNothingIsErased() {
        #expect(row(person("s", [.email: nil]), Self.record(["a@e.jp", "b@e.jp"])).found.isEmpty)
    }

    // MARK: -

    private static let clearing = PlannedWrite.update("t", EmployeeChanges(values: [:], cleared: [.email]))

    private static func record(_ emails: [String]) -> Employee {
        var record = person("t", [.email: emails.first])
        record.spareEmails = Array(emails.dropFirst())
        return record
    }

    /// The row that takes back the write of a case.
    private func undone(_ given: Case, now: [String], altered: String? = nil) -> Row? {
        let row = row(person("s", [.email: given.source]), given.target)
        let written = WrittenPerson(
            row: row, write: plan(row, placement: nil, options: toKingOfTime), record: "t",
            altered: altered.map { [.email: .value(.text($0))] } ?? [:])
        return undoComparison(of: [written], current: ["t": Self.record(now)], options: toKingOfTime).rows.first
    }

    /// The list of addresses that a write sends; `nil` if it sends none.
    private static func list(_ write: PlannedWrite) -> [String]? {
        guard case .update(_, let changes) = write, let email = changes.values[.email] else { return nil }
        return [email.text] + changes.spareEmails
    }
}
