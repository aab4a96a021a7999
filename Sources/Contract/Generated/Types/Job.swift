// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 同期ジョブ: one run of comparison and sync, kept in the ledger.
public struct Job: ContractValue {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    public var state: JobState
    /// Display text of the state.
    public var label: BilingualText
    /// 連携設定: name of a connection in the settings.
    public var connection: String
    public var direction: Direction
    /// 従業員情報取得基準日.
    public var baseDate: String
    public var nameStyle: NameStyle
    /// Fields in which a blank source value may erase the target's value.
    public var clear: [ClearableField]
    /// True if the job lists people who resigned on or before the base date for their resignation date; else absent.
    public var leavers: Bool?
    /// Facts about the job as a whole, once both services have been read.
    public var notices: [JobNotice]
    /// Time of the request.
    public var createdAt: String
    /// Time at which both services had been read; null until then.
    public var fetchedAt: String?
    /// Progress while the job is fetching, syncing or waiting; else null.
    public var progress: Progress?
    /// Counts after the fetch; null before.
    public var counts: ClassCounts?
    /// Source employees who are left out; absent before the end of the fetch.
    public var leftOut: LeftOutCounts?
    /// Outcomes after a sync has started; null before.
    public var outcomes: OutcomeCounts?
    /// Time at which a waiting job continues by itself; else null.
    public var waitingUntil: String?
    /// Reason for waiting; null if the job is not waiting.
    public var waitingFor: WaitReason?
    /// Error of a failed job; else null.
    public var error: Failure?
    /// True after `forget` has erased the personal data; absent before.
    public var forgotten: Bool?
    /// Job that this one would undo; absent in other jobs.
    public var undoes: String?

    public init(
        job: String,
        state: JobState,
        label: BilingualText,
        connection: String,
        direction: Direction,
        baseDate: String,
        nameStyle: NameStyle,
        clear: [ClearableField],
        leavers: Bool? = nil,
        notices: [JobNotice],
        createdAt: String,
        fetchedAt: String?,
        progress: Progress?,
        counts: ClassCounts?,
        leftOut: LeftOutCounts? = nil,
        outcomes: OutcomeCounts?,
        waitingUntil: String?,
        waitingFor: WaitReason?,
        error: Failure?,
        forgotten: Bool? = nil,
        undoes: String? = nil
    ) {
        self.job = job
        self.state = state
        self.label = label
        self.connection = connection
        self.direction = direction
        self.baseDate = baseDate
        self.nameStyle = nameStyle
        self.clear = clear
        self.leavers = leavers
        self.notices = notices
        self.createdAt = createdAt
        self.fetchedAt = fetchedAt
        self.progress = progress
        self.counts = counts
        self.leftOut = leftOut
        self.outcomes = outcomes
        self.waitingUntil = waitingUntil
        self.waitingFor = waitingFor
        self.error = error
        self.forgotten = forgotten
        self.undoes = undoes
    }
}

extension Job {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var state: JobState?
        var label: BilingualText?
        var connection: String?
        var direction: Direction?
        var baseDate: String?
        var nameStyle: NameStyle?
        var clear: [ClearableField]?
        var leavers: Bool?
        var notices: [JobNotice]?
        var createdAt: String?
        var fetchedAt: String??
        var progress: Progress??
        var counts: ClassCounts??
        var leftOut: LeftOutCounts?
        var outcomes: OutcomeCounts??
        var waitingUntil: String??
        var waitingFor: WaitReason??
        var error: Failure??
        var forgotten: Bool?
        var undoes: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "state": state = try JobState.read(from: &reader, at: member)
            case "label": label = try BilingualText.read(from: &reader, at: member)
            case "connection": connection = try reader.text(.connectionName, at: member)
            case "direction": direction = try Direction.read(from: &reader, at: member)
            case "baseDate": baseDate = try reader.text(.date, at: member)
            case "nameStyle": nameStyle = try NameStyle.read(from: &reader, at: member)
            case "clear": clear = try reader.list(of: ClearableField.self, at: member)
            case "leavers": leavers = try reader.boolean(at: member)
            case "notices": notices = try reader.list(of: JobNotice.self, at: member)
            case "createdAt": createdAt = try reader.text(.timestamp, at: member)
            case "fetchedAt":
                fetchedAt = try reader.takeNull(at: member) ? .some(nil) : reader.text(.timestamp, at: member)
            case "progress":
                progress = try reader.takeNull(at: member) ? .some(nil) : Progress.read(from: &reader, at: member)
            case "counts":
                counts = try reader.takeNull(at: member) ? .some(nil) : ClassCounts.read(from: &reader, at: member)
            case "leftOut": leftOut = try LeftOutCounts.read(from: &reader, at: member)
            case "outcomes":
                outcomes = try reader.takeNull(at: member) ? .some(nil) : OutcomeCounts.read(from: &reader, at: member)
            case "waitingUntil":
                waitingUntil = try reader.takeNull(at: member) ? .some(nil) : reader.text(.timestamp, at: member)
            case "waitingFor":
                waitingFor = try reader.takeNull(at: member) ? .some(nil) : WaitReason.read(from: &reader, at: member)
            case "error": error = try reader.takeNull(at: member) ? .some(nil) : Failure.read(from: &reader, at: member)
            case "forgotten": forgotten = try reader.boolean(at: member)
            case "undoes": undoes = try reader.text(.jobName, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let state else { throw .required("state", in: path) }
        guard let label else { throw .required("label", in: path) }
        guard let connection else { throw .required("connection", in: path) }
        guard let direction else { throw .required("direction", in: path) }
        guard let baseDate else { throw .required("baseDate", in: path) }
        guard let nameStyle else { throw .required("nameStyle", in: path) }
        guard let clear else { throw .required("clear", in: path) }
        guard let notices else { throw .required("notices", in: path) }
        guard let createdAt else { throw .required("createdAt", in: path) }
        guard let fetchedAt else { throw .required("fetchedAt", in: path) }
        guard let progress else { throw .required("progress", in: path) }
        guard let counts else { throw .required("counts", in: path) }
        guard let outcomes else { throw .required("outcomes", in: path) }
        guard let waitingUntil else { throw .required("waitingUntil", in: path) }
        guard let waitingFor else { throw .required("waitingFor", in: path) }
        guard let error else { throw .required("error", in: path) }
        return Self(
            job: job,
            state: state,
            label: label,
            connection: connection,
            direction: direction,
            baseDate: baseDate,
            nameStyle: nameStyle,
            clear: clear,
            leavers: leavers,
            notices: notices,
            createdAt: createdAt,
            fetchedAt: fetchedAt,
            progress: progress,
            counts: counts,
            leftOut: leftOut,
            outcomes: outcomes,
            waitingUntil: waitingUntil,
            waitingFor: waitingFor,
            error: error,
            forgotten: forgotten,
            undoes: undoes)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("state", state)
        writer.put("label", label)
        writer.put("connection", connection)
        writer.put("direction", direction)
        writer.put("baseDate", baseDate)
        writer.put("nameStyle", nameStyle)
        writer.put("clear", clear)
        writer.put("leavers", ifPresent: leavers)
        writer.put("notices", notices)
        writer.put("createdAt", createdAt)
        writer.put("fetchedAt", orNull: fetchedAt)
        writer.put("progress", orNull: progress)
        writer.put("counts", orNull: counts)
        writer.put("leftOut", ifPresent: leftOut)
        writer.put("outcomes", orNull: outcomes)
        writer.put("waitingUntil", orNull: waitingUntil)
        writer.put("waitingFor", orNull: waitingFor)
        writer.put("error", orNull: error)
        writer.put("forgotten", ifPresent: forgotten)
        writer.put("undoes", ifPresent: undoes)
        writer.endObject()
    }
}
