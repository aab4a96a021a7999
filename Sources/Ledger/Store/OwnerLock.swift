#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The exclusive hold on a state folder, with its owner's identity for those who find it taken.
///
/// The hold is `flock`'s: the system gives it up when the owner is gone, however it went, and that is the proof on which
/// the next one takes over. What the file says is for reading only.
final class OwnerLock: Sendable {
    private let descriptor: CInt

    /// - Throws: `LedgerFailure.busy` if another live process (or another ledger in this one) has it.
    init(path: String, owner: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LedgerFailure(systemError: errno, path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let error = errno
            let other = Self.content(of: descriptor)
            close(descriptor)
            throw error == EWOULDBLOCK ? LedgerFailure.busy(owner: other) : LedgerFailure(systemError: error, path)
        }
        do {
            try write(owner, path)
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit {
        close(descriptor)
    }

    private func write(_ owner: String, _ path: String) throws {
        let bytes = Array(owner.utf8.prefix(Self.longest))
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, bytes, bytes.count, 0) == bytes.count else {
            throw LedgerFailure(systemError: errno, path)
        }
    }

    private static let longest = 1024

    private static func content(of descriptor: CInt) -> String {
        var bytes = [UInt8](repeating: 0, count: longest)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
