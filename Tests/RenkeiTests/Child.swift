import Dispatch
import Foundation
import MessageRecord
import Synchronization

/// The built program, started as a host program starts it.
final class Child: Sendable {
    struct Output {
        let code: Int32
        let output: [UInt8]
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { text.split(separator: "\n").map(String.init) }
    }

    /// The program that was built with the tests, or the one that `RENKEI` names, such as the one to ship.
    static let program =
        ProcessInfo.processInfo.environment["RENKEI"]
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "renkei").path

    private let process: Mutex<Process>
    let input: FileHandle?
    let output: FileHandle
    let errors: FileHandle
    /// Only what serves says messages.
    private let record: MessageRecord?

    var id: Int32 { process.withLock { $0.processIdentifier } }

    /// - Parameters:
    ///   - input: what its input is; `nil` for a pipe, whose end is `input`.
    ///   - shell: a line for bash, in place of the program with its arguments.
    init(
        _ arguments: [String] = ["serve"], shell: String? = nil, input given: FileHandle? = nil,
        output taken: FileHandle? = nil, environment: [String: String] = [:]
    ) throws {
        record = shell != nil || arguments.first == "serve" ? MessageRecord() : nil
        let process = Process()
        process.executableURL = URL(fileURLWithPath: shell == nil ? Self.program : "/bin/bash")
        process.arguments = shell.map { ["-c", $0] } ?? arguments
        let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)").path
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["RENKEI_STATE_DIRECTORY": folder, "RENKEI": Self.program].merging(environment) { $1 }
        ) { $1 }
        (input, output, errors) = try Self.starting.withLock { _ in
            let (incoming, outgoing, complaints) = (Pipe.ofOurOwn(), Pipe.ofOurOwn(), Pipe.ofOurOwn())
            process.standardInput = given ?? incoming
            process.standardOutput = taken ?? outgoing
            process.standardError = complaints
            try process.run()
            return (
                given == nil ? incoming.fileHandleForWriting : nil,
                outgoing.fileHandleForReading, complaints.fileHandleForReading
            )
        }
        self.process = Mutex(process)
    }

    /// One program starts at a time: one that started while the pipes of another were being made would keep them open.
    private static let starting = Mutex(())

    /// Writes all of it; a program that no longer reads does not mind.
    func say(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        record?.note(.incoming, bytes)
        do { try input?.write(contentsOf: Data(bytes)) } catch {}
    }

    func endInput() throws { try input?.close() }

    /// The next line of its output, without the line end.
    func line() throws -> String {
        var bytes: [UInt8] = []
        while let byte = try output.read(upToCount: 1)?.first, byte != 0x0A { bytes.append(byte) }
        record?.note(.outgoing, bytes + [0x0A])
        return String(decoding: bytes, as: UTF8.self)
    }

    func signal(_ signal: Int32) { kill(id, signal) }

    /// Waits for its end, without reading.
    func code() -> Int32 {
        process.withLock { process in
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        }
    }

    /// What is left of its output, and how it ended.
    func ended() throws -> Output {
        let complaints = Reading(errors)
        let rest = Array(try output.readToEnd() ?? Data())
        record?.note(.outgoing, rest)
        return Output(code: code(), output: rest, errors: try complaints.text())
    }
}

/// Reads to the end beside everything else.
private final class Reading: Sendable {
    private let result = Mutex<Result<Data, any Error>>(.success(Data()))
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
        Thread.detachNewThread { [self] in
            let all = Result { try handle.readToEnd() ?? Data() }
            result.withLock { $0 = all }
            done.signal()
        }
    }

    func text() throws -> String {
        done.wait()
        return String(decoding: try result.withLock { $0 }.get(), as: UTF8.self)
    }
}

/// Runs the program to its end, with this input.
func serve(
    _ input: some Sequence<UInt8> & Sendable, _ arguments: [String] = [], environment: [String: String] = [:]
) async throws -> Child.Output {
    try await apart {
        let child = try Child(["serve"] + arguments, environment: environment)
        DispatchQueue.global().async {
            child.say(input)
            do { try child.endInput() } catch {}
        }
        return try child.ended()
    }
}

/// Work that waits in the kernel has a thread of its own.
func apart<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { done in
        Thread.detachNewThread { done.resume(with: Result(catching: work)) }
    }
}
