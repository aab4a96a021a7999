import Foundation
import JSON
import Synchronization
import Wire

/// What passed between a peer and the program in one test, for `schema/validate.py` to check: appended to the file that
/// `RENKEI_MESSAGE_RECORD` names, one message a line. Without it nothing is kept.
public final class MessageRecord: Sendable {
    public enum Direction: String, Sendable {
        /// Said to the program, and perhaps wrong on purpose.
        case incoming = "in"
        /// Said by the program.
        case outgoing = "out"
    }

    private static let file = Mutex(
        ProcessInfo.processInfo.environment["RENKEI_MESSAGE_RECORD"].map { path in
            FileHandle(fileDescriptor: open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600), closeOnDealloc: true)
        })
    private static let sessions = Mutex(0)

    /// A session that says the same many thousand times is known after so many messages.
    private static let most = 500

    private let session = sessions.withLock { number in
        number += 1
        return number
    }
    private let count = Mutex(0)

    public init() {}

    /// Notes each message in what was said in one go, in whichever framing. What the program did not say to the end,
    /// as it was stopped, is no message.
    public func note(_ direction: Direction, _ bytes: [UInt8]) {
        guard count.withLock({ $0 < Self.most }) else { return }
        var decoder = FrameDecoder()
        let events = decoder.feed(bytes) + (direction == .incoming ? decoder.endOfInput() : [])
        for case .message(let message) in events { note(direction, message: message) }
    }

    /// What is said to the program and is no JSON has nothing to tell.
    private func note(_ direction: Direction, message: ArraySlice<UInt8>) {
        let isWanted = count.withLock { count in
            count += 1
            return count <= Self.most && message.count < 1 << 20
        }
        guard isWanted, direction == .outgoing || isJSON(message) else { return }
        let head = #"{"direction":"\#(direction.rawValue)","session":\#(session),"message":"#
        Self.file.withLock { $0?.write(Data(Array(head.utf8) + message + Array("}\n".utf8))) }
    }

    private func isJSON(_ message: ArraySlice<UInt8>) -> Bool {
        do throws(JSONFault) {
            try JSON.validate(message, maximumDepth: 500)
            return true
        } catch {
            return false
        }
    }
}
