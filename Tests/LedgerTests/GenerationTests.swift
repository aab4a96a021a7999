import GRDB
import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct GenerationTests {
    let folder = TemporaryFolder()

    /// Writes to a ledger, copies its files, and writes again.
    /// - Returns: the copied files.
    private func movedOn() throws -> [String: [UInt8]] {
        try used { try $0.createJob(job("a", state: .done), entry(.fetch)) }
        let copy = Dictionary(uniqueKeysWithValues: TemporaryFolder.kept.map { ($0, folder.content(of: $0)) })
        try used { ledger in
            try ledger.createJob(job("b", state: .done), entry(.fetch))
            try ledger.advance()
        }
        return copy
    }

    private func used<Value>(_ body: (Ledger) throws -> Value) throws -> Value {
        let ledger = try folder.open()
        let value = try body(ledger)
        try ledger.close()
        return value
    }

    private func generation() throws -> Int64 { try used { try $0.read(LedgerGeneration.init).number } }

    private func expectRefused(as fault: RestoreEvidence, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let before = folder.content(of: "renkei.sqlite")
        #expect(throws: LedgerFailure.restored(fault), sourceLocation: sourceLocation) { try folder.open() }
        #expect(folder.content(of: "renkei.sqlite") == before, sourceLocation: sourceLocation)
    }

    @Test func ledgerIsOpenedAgain() throws {
        _ = try movedOn()
        #expect(try used { try $0.jobs(limit: 10).jobs.map(\.name) } == ["b", "a"])
    }

    @Test func restoredFileIsRefused() throws {
        let copy = try movedOn()
        folder.write(copy["renkei.sqlite"]!, to: "renkei.sqlite")
        try expectRefused(as: .older(generation: 1, known: 3))
    }

    @Test func restoredFolderIsRefused() throws {
        let copy = try movedOn()
        for (name, bytes) in copy {
            folder.remove(name)
            folder.write(bytes, to: name)
        }
        try expectRefused(as: .copiedFolder)
    }

    @Test func copyWrittenOverTheFilesThatAreThereIsRefused() throws {
        for (name, bytes) in try movedOn() { folder.write(bytes, to: name) }
        try expectRefused(as: .copiedFolder)
    }

    @Test func ledgerWithoutItsGenerationFileIsRefused() throws {
        _ = try movedOn()
        folder.remove("renkei.generation")
        try expectRefused(as: .missingGeneration)
    }

    @Test func unreadableGenerationFileIsRefused() throws {
        _ = try movedOn()
        folder.write(Array("generation many\n".utf8), to: "renkei.generation")
        try expectRefused(as: .unreadableGeneration)
    }

    @Test func anotherLedgerIsRefused() throws {
        _ = try movedOn()
        let other = TemporaryFolder()
        try other.open().close()
        folder.write(other.content(of: "renkei.sqlite"), to: "renkei.sqlite")
        try expectRefused(as: .otherLedger)
    }

    @Test func removedLedgerIsNotReplacedSilently() throws {
        _ = try movedOn()
        folder.remove("renkei.sqlite")
        #expect(throws: LedgerFailure.restored(.otherLedger)) { try folder.open() }
    }

    @Test func historyThatIsNotTheOneThatWasWrittenIsRefused() throws {
        let copy = try movedOn()
        folder.write(copy["renkei.sqlite"]!, to: "renkei.sqlite")
        try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "UPDATE ledger SET generation = 9") }
        try expectRefused(as: .otherHistory)
    }

    @Test func endBetweenLedgerAndGenerationFileIsNoFault() throws {
        try used { ledger in
            try ledger.write { try LedgerGeneration.raise(in: $0) }
        }
        #expect(try generation() == 3)
    }

    @Test func endDuringTheFirstOpeningIsNoFault() throws {
        do {
            let held = try LockedStateFolder(directory: folder.path, owner: "test")
            try Schema.prepare(in: held.connection, from: held.version)
        }
        #expect(try generation() == 1)
        folder.remove("renkei.generation.new")
    }

    @Test func ledgerOfTheFirstVersionIsMigratedWithItsContent() throws {
        let links = (0..<300).map {
            Link(smartHR: RecordID("s\($0)"), kingOfTime: RecordID("k\($0)"), agreed: [:])
        }
        try used { ledger in
            try ledger.createJob(job("a"), entry(.fetch))
            try ledger.store(comparison(300), for: "a", links: links)
        }
        folder.remove("renkei.generation")
        try DatabaseQueue(path: folder.database).write { db in
            for table in RowChecksums.tables where !["ledger", "decision"].contains(table) {
                try db.execute(sql: "ALTER TABLE \(table) DROP COLUMN checksum")
            }
            for table in ["block", "linkBlock"] { try db.execute(sql: "ALTER TABLE \(table) DROP COLUMN head") }
            try db.execute(
                sql: """
                    ALTER TABLE job DROP COLUMN whenClosed;
                    DROP TABLE ledger;
                    DROP TABLE decision;
                    PRAGMA user_version = 1
                    """)
        }
        #expect(try used { try $0.job(named: "a")?.state } == .ready)
        #expect(try used { try $0.rows(of: "a", limit: .max).rows.map(\.row) } == comparison(300).rows)
        #expect(try used { try $0.links.all(of: "main").count } == 300)
        #expect(try used { try $0.history.verify().fault } == nil)
        #expect(try generation() == 5)
    }
}

@Suite struct AdoptionTests {
    let folder = TemporaryFolder()

    private func adopt() throws -> Adoption? {
        try Adoption.perform(directory: folder.path, owner: "test", actor: "sato", reason: "disk failed", now: noon)
    }

    /// A refused ledger with a ready job, and an interrupted one with a write in flight.
    private func restored() throws {
        let ledger = try folder.open()
        for name in ["ready", "running"] as [JobName] {
            try ledger.createJob(job(name))
            try ledger.store(comparison(3), for: name)
        }
        let selection = (0..<3).map {
            SelectedEmployee(position: $0, code: nil, id: RecordID("source-\($0)"), write: .skip)
        }
        try ledger.begin(selection, for: "running")
        try ledger.record(.skipped, of: "running", at: 0, now: noon)
        try ledger.recordIntent(of: "running", at: 1, now: noon)
        try ledger.close()
        folder.remove("renkei.generation")
    }

    @Test func ledgerThatIsNotRefusedIsNotChanged() throws {
        try folder.open().close()
        let before = folder.content(of: "renkei.sqlite")
        #expect(try adopt() == nil)
        #expect(folder.content(of: "renkei.sqlite") == before)
    }

    @Test func readyJobsExpireAndInterruptedOnesEnd() throws {
        try restored()
        let adoption = try #require(try adopt())
        #expect(adoption == Adoption(restoration: .missingGeneration, expired: ["ready"], ended: ["running"]))
        let ledger = try folder.open()
        #expect(try ledger.job(named: "ready")?.state == .expired)
        let ended = try #require(try ledger.job(named: "running"))
        #expect(ended.state == .cancelled)
        #expect(ended.failure == .ledgerRestored)
        #expect(ended.outcomes.settled == [.skipped: 1, .unknown: 1, .notAttempted: 1])
        #expect(ended.outcomes.total == 3)
    }

    @Test func adoptionIsInTheHistory() throws {
        try restored()
        _ = try adopt()
        let ledger = try folder.open()
        let entry = try #require(try ledger.history.page(matching: HistoryFilter(), limit: 1).entries.first)
        #expect((entry.event, entry.detail) == (.adopt, "missingGeneration"))
        #expect((entry.job, entry.connection, entry.actor, entry.reason) == (nil, nil, "sato", "disk failed"))
        #expect(try ledger.history.verify().fault == nil)
    }

    @Test func adoptedLedgerIsLaterThanTheLostOne() throws {
        try folder.open().close()
        let early = folder.content(of: "renkei.sqlite")
        for _ in 1...4 { try folder.open().close() }
        folder.write(early, to: "renkei.sqlite")
        #expect(try adopt()?.restoration == .older(generation: 1, known: 5))
        #expect(try folder.open().read(LedgerGeneration.init).number == 7)
    }
}
