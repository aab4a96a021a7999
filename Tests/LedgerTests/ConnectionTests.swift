import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct ConnectionTests {
    let folder = TemporaryFolder()

    @Test func linksComeBackAndTheLastOneCounts() throws {
        let first = Link(
            smartHR: RecordID("s1"), kingOfTime: RecordID("k1"),
            agreed: [
                .lastName: .value(.text("山田")), .birthDate: .value(.date(CivilDate("1980-01-01")!)), .email: .absent,
            ])
        let second = Link(
            smartHR: RecordID("s2"), kingOfTime: RecordID("k2"),
            notKept: [
                .lastName: NotKept(side: .kingOfTime, sent: .text("𠮷田"), stored: .value(.text("田"))),
                .email: NotKept(side: .smartHR, sent: .text("a@example.jp"), stored: .absent),
            ])
        let moved = Link(smartHR: RecordID("s1"), kingOfTime: RecordID("k9"))
        do {
            let ledger = try folder.open()
            try ledger.links.save([second, first], of: "main", now: noon)
            #expect(try ledger.links.all(of: "main") == [first, second])
            #expect(try ledger.links.link(of: "main", smartHR: RecordID("s1")) == first)
            try ledger.links.save([moved], of: "main", now: noon)
            try ledger.close()
        }
        let ledger = try folder.open()
        #expect(try ledger.links.all(of: "main") == [moved, second])
        #expect(try ledger.links.all(of: "other").isEmpty)
    }

    @Test func recordHasOneLinkOnEitherSide() throws {
        let ledger = try folder.open()
        let links = [("s1", "k1"), ("s2", "k2"), ("s1", "k2")].map {
            Link(smartHR: RecordID($0), kingOfTime: RecordID($1))
        }
        for link in links { try ledger.links.save([link], of: "main", now: noon) }
        #expect(try ledger.links.all(of: "main") == [links[2]])
    }

    @Test func laterLinkReplacesOneOfABlock() throws {
        let ledger = try folder.open()
        let many = (1000..<1600).map {
            Link(
                smartHR: RecordID("s\($0)"), kingOfTime: RecordID("k\($0)"), agreed: [.email: .absent],
                notKept: [.firstName: NotKept(side: .kingOfTime, sent: .text("𠮷"), stored: .blank)])
        }
        try ledger.links.save(many, of: "main", now: noon)
        #expect(try ledger.links.all(of: "main") == many)
        #expect(try ledger.links.link(of: "main", smartHR: RecordID("s1599")) == many.last)
        #expect(try ledger.links.link(of: "main", smartHR: RecordID("s0")) == nil)
        let swapped = Link(smartHR: RecordID("s1000"), kingOfTime: RecordID("k1001"))
        try ledger.links.save([swapped], of: "main", now: noon)
        #expect(try ledger.links.link(of: "main", smartHR: RecordID("s1000")) == swapped)
        #expect(try ledger.links.link(of: "main", smartHR: RecordID("s1001")) == nil)
        #expect(try ledger.links.all(of: "main") == [swapped] + many[2...])
        try ledger.links.save(many, of: "main", now: noon)
        #expect(try ledger.links.all(of: "main") == many)
    }

    @Test func sidesAndConnectionsAreSeparate() throws {
        let ledger = try folder.open()
        #expect(try ledger.connections.pinnedTenant(of: "main", .smartHR) == nil)
        try ledger.connections.pin(tenant: "t1", of: "main", .smartHR)
        #expect(try ledger.connections.lastGoodCount(of: "main", .smartHR) == nil)
        try ledger.connections.remember(count: 100, of: "main", .smartHR)
        try ledger.connections.remember(count: 90, of: "main", .smartHR)
        try ledger.connections.remember(count: 7, of: "main", .kingOfTime)
        #expect(try ledger.connections.pinnedTenant(of: "main", .smartHR) == "t1")
        #expect(try ledger.connections.lastGoodCount(of: "main", .smartHR) == 90)
        #expect(try ledger.connections.lastGoodCount(of: "main", .kingOfTime) == 7)
        #expect(try ledger.connections.pinnedTenant(of: "main", .kingOfTime) == nil)
        #expect(try ledger.connections.pinnedTenant(of: "other", .smartHR) == nil)
    }
}
