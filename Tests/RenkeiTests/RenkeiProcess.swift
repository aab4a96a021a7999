import Dispatch
import Foundation
import MessageRecord
import Synchronization

@testable import Wire

/// The built program in a process of its own, started as a host program starts it.
///
/// The methods block. Tests call them in `onOwnThread`, so that the cooperative pool keeps its threads.
final class RenkeiProcess: Sendable {
    /// Exit code, the rest of standard output, and standard error.
    struct Result {
        let code: Int32
        let output: [UInt8]
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
        var lines: [String] { text.split(separator: "\n").map(String.init) }
    }

    /// The program that was built with the tests, or the one that the variable `RENKEI` names, such as a release build.
    static let program =
        ProcessInfo.processInfo.environment["RENKEI"]
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "renkei").path

    private let process: Mutex<Process>
    /// `nil` if the test gave the process another input.
    let input: FileHandle?
    let output: FileHandle
    let errors: FileHandle
    /// `nil` for commands other than `serve`, which exchange no messages.
    private let record: MessageRecord?

    var id: Int32 { process.withLock { $0.processIdentifier } }

    /// Starts the program.
    /// - Parameters:
    ///   - shell: a line for bash, in place of the program and its arguments. `$RENKEI` is the program.
    ///   - input: standard input; `nil` for a pipe, whose end is the property `input`.
    ///   - output: standard output; `nil` for a pipe, whose end is the property `output`.
    init(
        arguments: [String] = ["serve"], shell: String? = nil, input givenInput: FileHandle? = nil,
        output givenOutput: FileHandle? = nil, environment: [String: String] = [:]
    ) throws {
        record = shell != nil || arguments.first == "serve" ? MessageRecord() : nil
        let process = Process()
        process.executableURL = URL(fileURLWithPath: shell == nil ? Self.program : "/bin/bash")
        process.arguments = shell.map { ["-c", $0] } ?? arguments
        let directory = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)").path
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["RENKEI_STATE_DIRECTORY": directory, "RENKEI": Self.program].merging(environment) { $1 }
        ) { $1 }
        (input, output, errors) = try Self.start.withLock { _ in
            let (inputPipe, outputPipe, errorPipe) = (Pipe.closedOnExec(), Pipe.closedOnExec(), Pipe.closedOnExec())
            process.standardInput = givenInput ?? inputPipe
            process.standardOutput = givenOutput ?? outputPipe
            process.standardError = errorPipe
            try process.run()
            return (
                givenInput == nil ? inputPipe.fileHandleForWriting : nil,
                outputPipe.fileHandleForReading, errorPipe.fileHandleForReading
            )
        }
        self.process = Mutex(process)
    }

    /// Serializes the starts. A process that starts while another one's pipes are made would inherit them and keep them
    /// open. The first start makes a write to a program that has ended an error, which would otherwise end the tests.
    private static let start = {
        Descriptors.ignoreBrokenPipes()
        return Mutex(())
    }()

    /// Writes to the program's input. A program that no longer reads is no error.
    func send(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        record?.note(.incoming, bytes)
        do { try input?.write(contentsOf: Data(bytes)) } catch {}
    }

    func closeInput() throws { try input?.close() }

    /// The next line of standard output, without the line end.
    func readLine() throws -> String {
        var bytes: [UInt8] = []
        while let byte = try output.read(upToCount: 1)?.first, byte != 0x0A { bytes.append(byte) }
        record?.note(.outgoing, bytes + [0x0A])
        return String(decoding: bytes, as: UTF8.self)
    }

    func send(signal: Int32) { kill(id, signal) }

    /// Waits until the program ends, without reading its output. A program that a signal ended has 128 and the signal's
    /// number, as in a shell.
    func waitForExitCode() -> Int32 {
        process.withLock { process in
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        }
    }

    /// Reads both outputs to their ends and waits until the program ends.
    func waitForExit() throws -> Result {
        let errorReader = BackgroundReader(errors)
        let rest = Array(try output.readToEnd() ?? Data())
        record?.note(.outgoing, rest)
        return Result(code: waitForExitCode(), output: rest, errors: try errorReader.text())
    }
}

/// Reads a file to its end on a thread of its own, so that the program can fill neither pipe while the test reads the other.
private final class BackgroundReader: Sendable {
    private let result = Mutex<Swift.Result<Data, any Error>>(.success(Data()))
    private let isDone = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
        Thread.detachNewThread { [self] in
            let content = Swift.Result { try handle.readToEnd() ?? Data() }
            result.withLock { $0 = content }
            isDone.signal()
        }
    }

    /// Waits for the end of the file.
    func text() throws -> String {
        isDone.wait()
        return String(decoding: try result.withLock { $0 }.get(), as: UTF8.self)
    }
}

/// Runs `renkei serve` with this input until it ends.
func serve(
    input: some Sequence<UInt8> & Sendable, options: [String] = [], environment: [String: String] = [:]
) async throws -> RenkeiProcess.Result {
    try await onOwnThread {
        let process = try RenkeiProcess(arguments: ["serve"] + options, environment: environment)
        DispatchQueue.global().async {
            process.send(input)
            do { try process.closeInput() } catch {}
        }
        return try process.waitForExit()
    }
}

/// Runs blocking work on a thread of its own.
func onOwnThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
    }
}
