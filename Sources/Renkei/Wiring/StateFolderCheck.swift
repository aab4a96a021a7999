import Roster

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The preflight of the folder that keeps the ledger: whether it can be written, and whether there is room.
struct StateFolderCheck: Sendable {
    let path: String

    /// Less than this is worth a word.
    private static let roomWanted: UInt64 = 200 << 20

    var entry: CheckEntry {
        let folder = nearestExisting
        guard access(folder, W_OK | X_OK) == 0 else {
            return CheckEntry(
                .stateDirectory, nil, .failed,
                message: BilingualText(
                    ja: "保存先フォルダ\(path)に書き込めません。", en: "The state folder \(path) cannot be written."),
                advice: BilingualText(
                    ja: "設定`stateDirectory`に、書き込めるフォルダを指定してください。",
                    en: "Set `stateDirectory` to a folder that this user may write."))
        }
        guard let room = freeBytes(folder) else {
            return CheckEntry(
                .stateDirectory, nil, .unknown,
                message: BilingualText(
                    ja: "保存先フォルダ\(path)の空き容量を確認できません。", en: "How much room \(path) has cannot be seen."))
        }
        return room < Self.roomWanted ? short(room) : fine(room)
    }

    private func fine(_ room: UInt64) -> CheckEntry {
        CheckEntry(
            .stateDirectory, nil, .ok,
            message: BilingualText(
                ja: "保存先フォルダ\(path)に書き込めます（空き\(room >> 20) MiB）。",
                en: "The state folder \(path) can be written (\(room >> 20) MiB free)."))
    }

    private func short(_ room: UInt64) -> CheckEntry {
        CheckEntry(
            .stateDirectory, nil, .notice,
            message: BilingualText(
                ja: "保存先フォルダ\(path)の空きが\(room >> 20) MiBしかありません。",
                en: "The state folder \(path) has only \(room >> 20) MiB left."),
            advice: BilingualText(ja: "ディスクの空きを増やしてください。", en: "Make room on the disk."))
    }

    /// The folder itself, or the nearest one above it in which it would be made.
    private var nearestExisting: String {
        var folder = path
        while access(folder, F_OK) != 0 {
            guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
                return folder.hasPrefix("/") ? "/" : "."
            }
            folder = String(folder[..<slash])
        }
        return folder
    }

    private func freeBytes(_ folder: String) -> UInt64? {
        var disk = statvfs()
        guard statvfs(folder, &disk) == 0 else { return nil }
        return UInt64(disk.f_bavail) * UInt64(disk.f_frsize)
    }
}
