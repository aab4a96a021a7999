import CLibrary
import FileCreationTime

/// A small text file beside the ledger that records the last generation it reached, so that a restored copy is recognised.
///
/// A ledger put back from a backup is older than the file says. If the whole folder is put back, the file's creation time
/// in the file system differs from the one that it records, because each generation is written to a new file.
struct GenerationFile: Sendable {
    let path: String

    /// The generation that it records; `nil` if there is no such file.
    /// - Throws: `LedgerFailure.restored` if it cannot be read as one, or was not created where it is.
    func read() throws -> LedgerGeneration? {
        guard let text = try text() else { return nil }
        let values = Self.values(in: text)
        guard let generation = LedgerGeneration(values), let created = values["created"] else {
            throw LedgerFailure.restored(.unreadableGeneration)
        }
        guard created == (try Self.creationTime(of: path)) else { throw LedgerFailure.restored(.copiedFolder) }
        return generation
    }

    /// Writes a new file in place of the one before. After a crash one of the two is there, whole.
    func replace(with generation: LedgerGeneration) throws {
        let draft = path + ".new"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LedgerFailure(systemError: errno, path: draft) }
        defer { close(descriptor) }
        let text = Self.explanation + generation.text + "created \(try Self.creationTime(of: draft))\n"
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0,
            rename(draft, path) == 0
        else { throw LedgerFailure(systemError: errno, path: draft) }
    }

    private static let explanation = """
        # The last generation of the ledger beside this file. It shows when the ledger was restored from a copy.
        # To go on from a copy: renkei adopt

        """

    /// The first 4 KiB: the file is shorter, and another file in its place need not be read to its end.
    private func text() throws -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw LedgerFailure(systemError: errno, path: path)
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = CLibrary.read(descriptor, &bytes, bytes.count)
        guard count >= 0 else { throw LedgerFailure(systemError: errno, path: path) }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    /// Each line is a name and a value.
    private static func values(in text: String) -> [String: String] {
        let pairs = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
        return Dictionary(pairs.map { (String($0[0]), $0.count > 1 ? String($0[1]) : "") }) { first, _ in first }
    }

    /// Seconds and nanoseconds; `-` where the file system does not keep a creation time.
    private static func creationTime(of path: String) throws -> String {
        var (seconds, nanoseconds) = (0 as Int64, 0 as Int64)
        switch file_creation_time(path, &seconds, &nanoseconds) {
        case 0: return "\(seconds).\(nanoseconds)"
        case 1: return "-"
        default: throw LedgerFailure(systemError: errno, path: path)
        }
    }
}

extension LedgerGeneration {
    fileprivate init?(_ values: [String: String]) {
        guard let identity = values["ledger"], let number = values["generation"].flatMap({ Int64($0) }),
            let lastEntry = values["entry"].flatMap({ Int64($0) }), let lastHash = values["hash"]
        else { return nil }
        self.init(identity: identity, number: number, lastEntry: lastEntry, lastHash: lastHash)
    }

    fileprivate var text: String {
        "ledger \(identity)\ngeneration \(number)\nentry \(lastEntry)\nhash \(lastHash)\n"
    }
}
