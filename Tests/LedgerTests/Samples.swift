import CLibrary
import Reconciliation
import Roster

@testable import Ledger

/// A folder that is removed with the test.
final class TemporaryFolder {
    let path: String

    init() {
        var template = Array("/tmp/renkei-ledger-XXXXXX".utf8CString)
        path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
    }

    deinit {
        for folder in [path + "/state", path] {
            for name in ["renkei.sqlite-shm", "renkei.lock"] + Self.kept { unlink(folder + "/" + name) }
            rmdir(folder)
        }
    }

    /// The files that a backup of the folder holds.
    static let kept = ["renkei.sqlite", "renkei.sqlite-wal", "renkei.generation"]

    func remove(_ name: String) { unlink(path + "/" + name) }

    func open(owner: String = "test") throws -> Ledger { try Ledger.open(directory: path, owner: owner) }

    var database: String { path + "/renkei.sqlite" }

    func content(of name: String) -> [UInt8] {
        guard let file = fopen(path + "/" + name, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    func write(_ bytes: [UInt8], to name: String) {
        guard let file = fopen(path + "/" + name, "w") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    func mode(of name: String) -> Int {
        var information = stat()
        guard stat(path + name, &information) == 0 else { return -1 }
        return Int(information.st_mode & 0o777)
    }
}

let noon = Timestamp(CivilDate("2026-04-01")!, secondOfDay: 43_200)

let lists = FetchedLists(
    fetchedAt: noon, sourceCount: 7, targetCount: 9, shorterPercent: 3,
    notices: [JobNotice(.blankColumn, side: .smartHR, field: .email), JobNotice(.blankColumn)],
    blankInTarget: [.email, .resignationDate])

extension JobStatus {
    private static let fetched = FetchSummary(lists: lists, counts: ClassCounts(), digest: "a digest")
    private static let selected = SyncSummary(fetch: fetched, selectedCount: 0, whenClosed: .refuse)
    private static let wait = JobWait(until: noon, reason: .closedHours)
    private static let failure = JobFailure(kind: .serviceClosed, message: BilingualText(ja: "時間外", en: "closed"))

    /// Every case, with every combination of the facts that are optional.
    static let samples: [JobStatus] = [
        .fetching, .waitingToFetch(wait), .ready(fetched), .expired(fetched), .syncing(selected),
        .waitingToSync(selected, wait), .interrupted(selected, nil), .interrupted(selected, failure), .done(selected),
        .cancelled(.nothing, nil), .cancelled(.fetched(fetched), nil), .cancelled(.selected(selected), failure),
        .failed(failure, .nothing), .failed(failure, .selected(selected)),
    ]

    static func sample(_ state: JobState) -> JobStatus {
        samples.last { $0.state == state } ?? .fetching
    }
}

func job(_ name: JobName, state: JobState = .fetching, createdAt: Timestamp = noon) -> JobRecord {
    job(name, status: .sample(state), createdAt: createdAt)
}

func job(_ name: JobName, status: JobStatus, createdAt: Timestamp = noon) -> JobRecord {
    let options = ComparisonOptions(
        direction: .smartHRToKingOfTime, baseDate: BaseDate(recorded: CivilDate("2026-04-01")!),
        nameStyle: .business, clear: [.email, .resignationDate], leavers: true)
    return JobRecord(
        name: name, connection: "main", options: options, createdAt: createdAt, actor: "tests", status: status)
}

extension Ledger {
    /// Stores a comparison for a job that is fetching, which makes it ready.
    @discardableResult
    func store(_ comparison: Comparison, for name: JobName, links: [Link] = []) throws -> JobRecord {
        try store(comparison, of: lists, for: LedgerTests.job(name, state: .fetching), links: links)
    }

    /// Records a selection for a job that is ready, which makes it sync.
    @discardableResult
    func begin(_ selection: [SelectedEmployee], for name: JobName) throws -> JobRecord {
        var job = try job(named: name) ?? LedgerTests.job(name, state: .ready)
        if job.state == .ready { try job.apply(.syncStarted(selectedCount: selection.count, whenClosed: .wait)) }
        return try begin(selection, for: job)
    }
}

/// A typical row. Its class depends on the index; `new` rows have no target.
func row(_ index: Int, name: String = "山田") -> Row {
    let digits = String(index)
    let code = String(repeating: "0", count: 6 - digits.count) + digits
    var source = Employee(id: RecordID("source-\(index)"))
    source.employeeCode = .value(.text(code))
    source.lastName = .value(.text(name))
    source.firstName = .value(.text("太郎\(index)"))
    source.lastNameKana = .value(.text("ヤマダ"))
    source.gender = .value(.gender(.male))
    source.birthDate = .value(.date(CivilDate("1980-02-29")!))
    source.email = .value(.text("taro\(index)@example.com"))
    source.resignationDate = .absent
    let employeeClass = EmployeeClass.allCases[index % 4]
    var target = source
    target.lastName = .value(.text("鈴木"))
    return Row(
        source: source, target: employeeClass == .new ? nil : target, employeeClass: employeeClass,
        differences: employeeClass == .changed
            ? [Difference(field: .lastName, before: target.lastName, after: .text(name))] : [],
        findings: employeeClass == .blocked ? [Finding(.codesSwapped, .blocks)] : [])
}

extension DecisionRecord {
    /// A decision about a pair of records, or about a SmartHR record alone.
    static func sample(
        _ kind: StandingDecision.Kind, _ smartHR: String = "s1", _ kingOfTime: String? = "k1",
        _ direction: Direction = .smartHRToKingOfTime, connection: ConnectionName = "main"
    ) -> DecisionRecord {
        DecisionRecord(
            connection: connection,
            decision: StandingDecision(
                kind: kind, direction: direction, smartHR: RecordID(smartHR),
                kingOfTime: kingOfTime.map { RecordID($0) }),
            actor: "sato", reason: "本人に確認", at: noon)
    }
}

func comparison(_ count: Int) -> Comparison { Comparison(rows: (0..<count).map { row($0) }) }

func entry(_ event: HistoryEntry.Event, job: JobName = "a", actor: ActorName? = nil) -> HistoryEntry {
    HistoryEntry(at: noon, event, job: job, connection: "main", actor: actor)
}

/// SplitMix64: the same numbers for the same seed on every platform.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
