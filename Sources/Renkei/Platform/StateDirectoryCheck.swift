import CLibrary
import Roster

/// The preflight check of the directory that holds the ledger: whether it is writable and has free space.
struct StateDirectoryCheck: Sendable {
    let path: String

    /// Less free space than this is a notice.
    private static let recommendedFreeBytes: UInt64 = 200 << 20

    var entry: CheckEntry {
        let directory = nearestExistingDirectory
        // `access` asks for the real user, which is the user that will write: renkei is not meant to be setuid.
        guard access(directory, W_OK | X_OK) == 0 else {
            return CheckEntry(
                .stateDirectory, nil, .failed,
                message: BilingualText(
                    ja: "保存先フォルダ\(path)に書き込めません。", en: "The state folder \(path) is not writable."),
                advice: BilingualText(
                    ja: "設定`stateDirectory`に、書き込めるフォルダを指定してください。",
                    en: "Set `stateDirectory` to a folder that this user may write."))
        }
        guard let free = freeBytes(in: directory) else {
            return CheckEntry(
                .stateDirectory, nil, .unknown,
                message: BilingualText(
                    ja: "保存先フォルダ\(path)の空き容量を確認できません。",
                    en: "The free space of \(path) could not be determined."))
        }
        return free < Self.recommendedFreeBytes ? notice(freeBytes: free) : success(freeBytes: free)
    }

    private func success(freeBytes: UInt64) -> CheckEntry {
        CheckEntry(
            .stateDirectory, nil, .ok,
            message: BilingualText(
                ja: "保存先フォルダ\(path)に書き込めます（空き\(freeBytes >> 20) MiB）。",
                en: "The state folder \(path) is writable (\(freeBytes >> 20) MiB free)."))
    }

    private func notice(freeBytes: UInt64) -> CheckEntry {
        CheckEntry(
            .stateDirectory, nil, .notice,
            message: BilingualText(
                ja: "保存先フォルダ\(path)の空きが\(freeBytes >> 20) MiBしかありません。",
                en: "The state folder \(path) has only \(freeBytes >> 20) MiB left."),
            advice: BilingualText(ja: "ディスクの空きを増やしてください。", en: "Free some disk space."))
    }

    /// The directory itself, or the nearest parent that exists: the ledger creates what is missing below it.
    private var nearestExistingDirectory: String {
        var directory = path
        while access(directory, F_OK) != 0 {
            guard let slash = directory.lastIndex(of: "/"), slash > directory.startIndex else {
                return directory.hasPrefix("/") ? "/" : "."
            }
            directory = String(directory[..<slash])
        }
        return directory
    }

    private func freeBytes(in directory: String) -> UInt64? {
        var fileSystem = statvfs()
        guard statvfs(directory, &fileSystem) == 0 else { return nil }
        // `f_bavail` leaves out the blocks that are reserved for root.
        return UInt64(fileSystem.f_bavail) * UInt64(fileSystem.f_frsize)
    }
}
