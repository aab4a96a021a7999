#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Standard output for a person: lines, and one line that shows progress in place. Where nobody looks on, progress is
/// plain lines: one when it begins and one when it ends.
actor Screen {
    private let isTerminal = isatty(1) == 1
    private var progress: Progress?

    private struct Progress {
        let label: String
        var isDrawn = false
    }

    func say(_ line: String = "") throws {
        try StandardOutput.write(line + "\n")
    }

    func say(_ lines: [String]) throws {
        for line in lines { try say(line) }
    }

    func beginProgress(_ label: String) throws {
        progress = Progress(label: label)
        if !isTerminal { try say(label + " …") }
    }

    /// Progress that comes when none is shown, as the last of a job may, is not shown.
    func show(done: Int, of total: Int?) throws {
        guard isTerminal, let label = progress?.label else { return }
        progress?.isDrawn = true
        let count = total.map { "\(done)/\($0)" } ?? "\(done)"
        try StandardOutput.write("\r\u{1B}[K\(label) \(Self.bar(done, total)) \(count)")
    }

    func endProgress(_ line: String) throws {
        if progress?.isDrawn == true { try StandardOutput.write("\r\u{1B}[K") }
        progress = nil
        try say(line)
    }

    private static func bar(_ done: Int, _ total: Int?) -> String {
        let width = 30
        guard let total, total > 0 else { return "[" + String(repeating: "·", count: width) + "]" }
        let full = min(width, done * width / total)
        return "[" + String(repeating: "#", count: full) + String(repeating: "·", count: width - full) + "]"
    }
}
