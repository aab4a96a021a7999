import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct ConnectionTests {
    let folder = TemporaryFolder()

    @Test func linksComeBackAndTheLastOneStands() throws {
        let first = Link(
            smartHR: RecordID("s1"), kingOfTime: RecordID("k1"), code: EmployeeCode("0001"),
            agreed: [.lastName: .text("山田"), .birthDate: .date(CivilDate("1980-01-01")!)], seenAt: noon)
        let second = Link(
            smartHR: RecordID("s2"), kingOfTime: RecordID("k2"), code: EmployeeCode("0002"), seenAt: noon)
        let moved = Link(
            smartHR: RecordID("s1"), kingOfTime: RecordID("k9"), code: EmployeeCode("0009"), seenAt: noon)
        do {
            let ledger = try folder.open()
            try ledger.save([second, first], of: "main")
            #expect(try ledger.links(of: "main") == [first, second])
            try ledger.save([moved], of: "main")
            try ledger.close()
        }
        let ledger = try folder.open()
        #expect(try ledger.links(of: "main") == [moved, second])
        #expect(try ledger.links(of: "other").isEmpty)
    }

    @Test func eachSideOfEachConnectionIsKnownByItself() throws {
        let ledger = try folder.open()
        #expect(try ledger.pinnedTenant(of: "main", .smartHR) == nil)
        try ledger.pin(tenant: "t1", of: "main", .smartHR)
        #expect(try ledger.lastGoodCount(of: "main", .smartHR) == nil)
        try ledger.remember(count: 100, of: "main", .smartHR)
        try ledger.remember(count: 90, of: "main", .smartHR)
        try ledger.remember(count: 7, of: "main", .kingOfTime)
        #expect(try ledger.pinnedTenant(of: "main", .smartHR) == "t1")
        #expect(try ledger.lastGoodCount(of: "main", .smartHR) == 90)
        #expect(try ledger.lastGoodCount(of: "main", .kingOfTime) == 7)
        #expect(try ledger.pinnedTenant(of: "main", .kingOfTime) == nil)
        #expect(try ledger.pinnedTenant(of: "other", .smartHR) == nil)
    }
}
