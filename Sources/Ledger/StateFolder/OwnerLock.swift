import CLibrary

/// Keeps other processes out of a state folder, and tells them which process is in it.
///
/// The lock is `flock`'s: the system releases it when its owner ends, even by a crash, so a lock is never stale. The text
/// in the file, the owner's description of itself, is for error messages only.
final class OwnerLock: Sendable {
    private let descriptor: CInt

    /// - Throws: `LedgerFailure.busy` if another live process, or another ledger in this one, holds the lock.
    init(path: String, owner: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LedgerFailure(systemError: errno, path: path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let error = errno
            let other = Self.content(of: descriptor)
            close(descriptor)
            throw error == EWOULDBLOCK
                ? LedgerFailure.busy(owner: other) : LedgerFailure(systemError: error, path: path)
        }
        do {
            try write(owner: owner, path: path)
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit {
        close(descriptor)
    }

    private func write(owner: String, path: String) throws {
        let bytes = Array(owner.utf8.prefix(Self.maximumLength))
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
            throw LedgerFailure(systemError: errno, path: path)
        }
    }

    /// In bytes.
    private static let maximumLength = 1024

    private static func content(of descriptor: CInt) -> String {
        var bytes = [UInt8](repeating: 0, count: maximumLength)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
