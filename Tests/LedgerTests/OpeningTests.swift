import GRDB
import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct OpeningTests {
    let folder = TemporaryFolder()

    @Test func filesAreForTheirOwnerAlone() throws {
        let path = folder.path + "/state"
        let ledger = try Ledger.open(directory: path, owner: "test")
        defer { withExtendedLifetime(ledger) {} }
        let modes = ["/state", "/state/renkei.sqlite", "/state/renkei.lock"].map(folder.mode)
        #expect(modes == [0o700, 0o600, 0o600])
        #expect(["-wal", "-shm"].allSatisfy { folder.mode(of: "/state/renkei.sqlite" + $0) & 0o077 == 0 })
    }

    @Test func secondOwnerIsToldWhoHasTheFolder() throws {
        let first = try folder.open(owner: "pid 42, editor")
        #expect(throws: LedgerFailure.busy(owner: "pid 42, editor")) { try folder.open(owner: "pid 43") }
        withExtendedLifetime(first) {}
    }

    @Test func folderIsFreeOnceItsOwnerIsGone() throws {
        do {
            let first = try folder.open(owner: "a long name for the first")
            try first.createJob(job("a"))
            try first.close()
        }
        let second = try folder.open(owner: "b")
        #expect(try second.job(named: "a") != nil)
        #expect(throws: LedgerFailure.busy(owner: "b")) { try folder.open() }
    }

    @Test func fileOfAnotherKindIsRefusedAndLeftAlone() throws {
        let note = Array(String(repeating: "not a database, but somebody's notes\n", count: 100).utf8)
        folder.write(note, to: "renkei.sqlite")
        #expect(throws: LedgerFailure.foreign) { try folder.open() }
        #expect(folder.content(of: "renkei.sqlite") == note)
    }

    @Test func databaseOfAnotherProgramIsRefusedAndLeftAlone() throws {
        try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
        let before = folder.content(of: "renkei.sqlite")
        #expect(throws: LedgerFailure.foreign) { try folder.open() }
        #expect(folder.content(of: "renkei.sqlite") == before)
    }

    @Test func fileOfALaterVersionIsRefused() throws {
        try folder.open().close()
        try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "PRAGMA user_version = 999") }
        #expect(throws: LedgerFailure.newer(version: 999)) { try folder.open() }
    }

    @Test(arguments: [0.9, 0.5, 0.01])
    func truncatedFileIsRefused(share: Double) throws {
        try stored(500)
        let whole = folder.content(of: "renkei.sqlite")
        folder.write(Array(whole.prefix(Int(Double(whole.count) * share))), to: "renkei.sqlite")
        #expect(throws: LedgerFailure.damaged(reason: "the file is not whole")) { try folder.open() }
    }

    @Test func editedRowIsNotShown() throws {
        try stored(500)
        var bytes = folder.content(of: "renkei.sqlite")
        let name = Array("太郎200".utf8)
        let place = try #require(
            bytes.indices.first { $0 + name.count <= bytes.count && bytes[$0..<$0 + name.count].elementsEqual(name) })
        bytes[place] ^= 1
        folder.write(bytes, to: "renkei.sqlite")
        let ledger = try folder.open()
        #expect(try ledger.rows(of: "a", limit: 100).rows.count == 100)
        #expect(throws: LedgerFailure.damaged(reason: "a record was altered")) { try ledger.row(of: "a", at: 200) }
    }

    @Test func runsThatTheLastProcessLeftAreEndedWhenTheFolderIsOpenedAgain() throws {
        do {
            let ledger = try folder.open()
            for (index, status) in JobStatus.samples.enumerated() {
                try ledger.createJob(job(JobName("job \(index)"), status: status))
            }
            try ledger.close()
        }
        let ledger = try folder.open()
        #expect(ledger.interruptedJobs == ["job 0", "job 1", "job 4", "job 5"])
        for (index, status) in JobStatus.samples.enumerated() {
            let expected: JobStatus =
                switch status {
                case .fetching, .waitingToFetch: .failed(.processEnded, .nothing)
                case .syncing(let sync), .waitingToSync(let sync, _): .interrupted(sync, .processEnded)
                default: status
                }
            #expect(try ledger.job(named: JobName("job \(index)"))?.status == expected)
        }
    }

    private func stored(_ count: Int) throws {
        let ledger = try folder.open()
        try ledger.createJob(job("a"))
        try ledger.store(comparison(count), for: "a")
        try ledger.close()
    }
}

/// Damage at any position of the file.
@Suite struct DamageTests {
    private static let people = 300

    @Test(arguments: 1...24 as ClosedRange<UInt64>)
    func damagedFileIsRefusedOrShowsOnlyWhatWasWritten(seed: UInt64) throws {
        let folder = TemporaryFolder()
        do {
            let ledger = try folder.open()
            try ledger.createJob(job("a"))
            try ledger.store(comparison(Self.people), of: lists, for: job("a"), entry(.read))
            try ledger.close()
        }
        var random = Seeded(seed)
        var bytes = folder.content(of: "renkei.sqlite")
        let place = Int.random(in: 100..<bytes.count, using: &random)
        let length = Int.random(in: 1...64, using: &random)
        for offset in place..<min(place + length, bytes.count) { bytes[offset] = .random(in: 0...255, using: &random) }
        folder.write(bytes, to: "renkei.sqlite")
        do {
            let ledger = try folder.open()
            for position in 0..<Self.people {
                let found = try ledger.row(of: "a", at: position)?.row
                #expect(found == row(position))
            }
        } catch is LedgerFailure {}
    }

    @Test func readOnlyFileIsReportedAsSuch() throws {
        let folder = TemporaryFolder()
        try folder.open().close()
        let ledger = try folder.open()
        try ledger.database.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
        #expect(throws: LedgerFailure.readOnly) { try ledger.createJob(job("a")) }
    }

    @Test func applicationIDWithoutAVersionIsDamage() throws {
        let folder = TemporaryFolder()
        try folder.open().close()
        try DatabaseQueue(path: folder.database).write { try $0.execute(sql: "PRAGMA user_version = 0") }
        #expect(throws: LedgerFailure.damaged(reason: "the file has no version")) { try folder.open() }
    }
}
