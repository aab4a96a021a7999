import FileBirth

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What is known of the ledger outside of its file, in a file of its own beside it. It is made anew each time and says when
/// it was made: who puts the ledger back from a copy leaves a witness that knows better, and who puts the whole folder back
/// brings a witness that was not made where it lies.
struct Witness: Sendable {
    let path: String

    /// What it says, or `nil` if there is none.
    /// - Throws: `LedgerFailure.restored` if it is not as it was left here.
    func line() throws -> LedgerLine? {
        guard let text = try text() else { return nil }
        let values = Self.values(text)
        guard let line = LedgerLine(values), let birth = values["born"] else {
            throw LedgerFailure.restored(.unreadableWitness)
        }
        guard birth == (try Self.birth(of: path)) else { throw LedgerFailure.restored(.copiedFolder) }
        return line
    }

    /// Puts a new one in place of the one before; after a crash there is the one or the other, and either is whole.
    func leave(_ line: LedgerLine) throws {
        let draft = path + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LedgerFailure(systemError: errno, draft) }
        defer { close(descriptor) }
        let bytes = Array((Self.explanation + line.text + "born \(try Self.birth(of: draft))\n").utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0,
            rename(draft, path) == 0
        else { throw LedgerFailure(systemError: errno, draft) }
    }

    private static let explanation = """
        # What renkei knows of the ledger beside this file, to tell when it was put back from a copy.
        # To go on from a copy: renkei adopt

        """

    /// A witness is short; whatever else lies there is not read to its end.
    private func text() throws -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw LedgerFailure(systemError: errno, path)
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw LedgerFailure(systemError: errno, path) }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// A name and a value on each line.
    private static func values(_ text: String) -> [String: String] {
        let pairs = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
        return Dictionary(pairs.map { (String($0[0]), $0.count > 1 ? String($0[1]) : "") }) { first, _ in first }
    }

    /// When the file was made, in seconds and nanoseconds; `-` where the file system does not keep that.
    private static func birth(of path: String) throws -> String {
        var (seconds, nanoseconds) = (0 as Int64, 0 as Int64)
        switch file_birth(path, &seconds, &nanoseconds) {
        case 0: return "\(seconds).\(nanoseconds)"
        case 1: return "-"
        default: throw LedgerFailure(systemError: errno, path)
        }
    }
}

extension LedgerLine {
    fileprivate init?(_ values: [String: String]) {
        guard let identity = values["ledger"], let generation = values["generation"].flatMap({ Int64($0) }),
            let entry = values["entry"].flatMap({ Int64($0) }), let head = values["head"]
        else { return nil }
        self.init(identity: identity, generation: generation, entry: entry, head: head)
    }

    fileprivate var text: String {
        "ledger \(identity)\ngeneration \(generation)\nentry \(entry)\nhead \(head)\n"
    }
}
