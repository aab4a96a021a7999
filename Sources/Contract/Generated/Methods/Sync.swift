// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `sync`: Creates and updates the selected employees in the target. Each of them has an outcome of its own.
/// Immediately before a write, the record is read again: if it no longer matches the diff, the outcome is `stale` and
/// nothing is written. Several syncs may follow one fetch: while the comparison is fresh, a job that is `done` takes
/// further employees, and its limits count all of its syncs together. An employee who was selected before is refused
/// with `alreadySelected`; a selection by classes leaves such employees out. With `dryRun`, the result is the list of
/// planned writes with the limits that they would exceed; nothing is written, and everything else is refused as in the
/// sync itself.
public struct SyncParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    public var select: Selection
    /// Required if a new employee is selected.
    public var createDefaults: CreateDefaults?
    /// Digest of the diff that was approved; for any other, the error is `digestMismatch`. Default: no check.
    public var digest: String?
    /// True to plan the writes without doing them. Default: false.
    public var dryRun: Bool?
    public var override: Override?
    /// Default: as in the settings.
    public var whenClosed: WhenClosed?
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    public var waitSeconds: Int?
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?

    public init(
        job: String,
        select: Selection,
        createDefaults: CreateDefaults? = nil,
        digest: String? = nil,
        dryRun: Bool? = nil,
        override: Override? = nil,
        whenClosed: WhenClosed? = nil,
        waitSeconds: Int? = nil,
        actor: String? = nil
    ) {
        self.job = job
        self.select = select
        self.createDefaults = createDefaults
        self.digest = digest
        self.dryRun = dryRun
        self.override = override
        self.whenClosed = whenClosed
        self.waitSeconds = waitSeconds
        self.actor = actor
    }
}

extension SyncParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var select: Selection?
        var createDefaults: CreateDefaults?
        var digest: String?
        var dryRun: Bool?
        var override: Override?
        var whenClosed: WhenClosed?
        var waitSeconds: Int?
        var actor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "select": select = try Selection.read(from: &reader, at: member)
            case "createDefaults": createDefaults = try CreateDefaults.read(from: &reader, at: member)
            case "digest": digest = try reader.text(.digest, at: member)
            case "dryRun": dryRun = try reader.boolean(at: member)
            case "override": override = try Override.read(from: &reader, at: member)
            case "whenClosed": whenClosed = try WhenClosed.read(from: &reader, at: member)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let select else { throw .required("select", in: path) }
        return Self(
            job: job,
            select: select,
            createDefaults: createDefaults,
            digest: digest,
            dryRun: dryRun,
            override: override,
            whenClosed: whenClosed,
            waitSeconds: waitSeconds,
            actor: actor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("select", select)
        writer.put("createDefaults", ifPresent: createDefaults)
        writer.put("digest", ifPresent: digest)
        writer.put("dryRun", ifPresent: dryRun)
        writer.put("override", ifPresent: override)
        writer.put("whenClosed", ifPresent: whenClosed)
        writer.put("waitSeconds", ifPresent: waitSeconds)
        writer.put("actor", ifPresent: actor)
        writer.endObject()
    }
}

extension SyncParams {
    public typealias Result = SyncResult

    public static var method: MethodName { .sync }
    public var jobToAwait: String? { job }
}

/// The job; with `dryRun`, the plan.
public enum SyncResult: ContractValue {
    case job(Job)
    case plan(SyncPlan)
}

extension SyncResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        let names = try reader.names(at: path)
        if names.contains("state") {
            return .job(try Job.read(from: &reader, at: path))
        }
        if names.contains("digest") {
            return .plan(try SyncPlan.read(from: &reader, at: path))
        }
        throw .oneOf(["state", "digest"], at: path)
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .job(let value): value.write(to: &writer)
        case .plan(let value): value.write(to: &writer)
        }
    }
}
