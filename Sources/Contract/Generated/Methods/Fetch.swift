// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `fetch`: Starts a job. Nothing is written to either service. The job is first `fetching`, then `ready`. The call is
/// idempotent: the same job name with the same params returns the same job, and with other params it is an error.
/// Without `baseDate` the params are those of the day: on the next day in Japan, the same name is an error. The source
/// list excludes employees hired after the base date and employees who resigned on or before it; `leftOut` counts them.
public struct FetchParams: SuspendingMethodParams {
    /// The connection. Optional if there is only one.
    public var connection: String?
    public var direction: Direction
    /// 従業員情報取得基準日: at most 3 years ago and at most 1 year ahead. Default: today in Japan.
    public var baseDate: String?
    /// Name of the job. Default: a generated name.
    public var job: String?
    /// Default: as in the settings.
    public var nameStyle: NameStyle?
    /// Fields in which a blank source value may erase the target's value.
    public var clear: [ClearableField]?
    /// Whether to list people who resigned on or before the base date, if the target has the person with another
    /// resignation date or without one. They are `changed` in that date alone, or `blocked`. Default: false; they are
    /// then left out.
    public var leavers: Bool?
    /// Default: as in the settings.
    public var whenClosed: WhenClosed?
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    public var waitSeconds: Int?
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?

    public init(
        connection: String? = nil,
        direction: Direction,
        baseDate: String? = nil,
        job: String? = nil,
        nameStyle: NameStyle? = nil,
        clear: [ClearableField]? = nil,
        leavers: Bool? = nil,
        whenClosed: WhenClosed? = nil,
        waitSeconds: Int? = nil,
        actor: String? = nil
    ) {
        self.connection = connection
        self.direction = direction
        self.baseDate = baseDate
        self.job = job
        self.nameStyle = nameStyle
        self.clear = clear
        self.leavers = leavers
        self.whenClosed = whenClosed
        self.waitSeconds = waitSeconds
        self.actor = actor
    }
}

extension FetchParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var connection: String?
        var direction: Direction?
        var baseDate: String?
        var job: String?
        var nameStyle: NameStyle?
        var clear: [ClearableField]?
        var leavers: Bool?
        var whenClosed: WhenClosed?
        var waitSeconds: Int?
        var actor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "connection": connection = try reader.text(.connectionName, at: member)
            case "direction": direction = try Direction.read(from: &reader, at: member)
            case "baseDate": baseDate = try reader.text(.date, at: member)
            case "job": job = try reader.text(.jobName, at: member)
            case "nameStyle": nameStyle = try NameStyle.read(from: &reader, at: member)
            case "clear": clear = try reader.list(of: ClearableField.self, ListRule(uniqueItems: true), at: member)
            case "leavers": leavers = try reader.boolean(at: member)
            case "whenClosed": whenClosed = try WhenClosed.read(from: &reader, at: member)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let direction else { throw .required("direction", in: path) }
        return Self(
            connection: connection,
            direction: direction,
            baseDate: baseDate,
            job: job,
            nameStyle: nameStyle,
            clear: clear,
            leavers: leavers,
            whenClosed: whenClosed,
            waitSeconds: waitSeconds,
            actor: actor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("connection", ifPresent: connection)
        writer.put("direction", direction)
        writer.put("baseDate", ifPresent: baseDate)
        writer.put("job", ifPresent: job)
        writer.put("nameStyle", ifPresent: nameStyle)
        writer.put("clear", ifPresent: clear)
        writer.put("leavers", ifPresent: leavers)
        writer.put("whenClosed", ifPresent: whenClosed)
        writer.put("waitSeconds", ifPresent: waitSeconds)
        writer.put("actor", ifPresent: actor)
        writer.endObject()
    }
}

extension FetchParams {
    public typealias Result = FetchResult

    public static var method: MethodName { .fetch }
}

/// Result of `fetch`.
public typealias FetchResult = Job
