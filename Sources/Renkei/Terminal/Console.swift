import CLibrary

/// Prints lines on standard output, and one progress line that is redrawn in place.
///
/// If standard output is no terminal, progress is two plain lines: one at the begin and one at the end.
actor Console {
    private let isTerminal = isatty(STDOUT_FILENO) == 1
    private var progress: Progress?

    private struct Progress {
        let label: String
        var isDrawn = false
    }

    func print(_ line: String = "") throws {
        try StandardOutput.write(line + "\n")
    }

    func print(lines: [String]) throws {
        for line in lines { try print(line) }
    }

    func beginProgress(label: String) throws {
        progress = Progress(label: label)
        if !isTerminal { try print(label + " …") }
    }

    /// Redraws the progress line. Progress that arrives after `endProgress` is ignored: a job's last notification may come
    /// after the answer that ends the job.
    func updateProgress(done: Int, total: Int?) throws {
        guard isTerminal, let label = progress?.label else { return }
        progress?.isDrawn = true
        let count = total.map { "\(done)/\($0)" } ?? "\(done)"
        try StandardOutput.write(Self.startOfLine + "\(label) \(Self.bar(done: done, total: total)) \(count)")
    }

    /// Replaces the progress line by the result.
    func endProgress(result line: String) throws {
        if progress?.isDrawn == true { try StandardOutput.write(Self.startOfLine) }
        progress = nil
        try print(line)
    }

    /// Carriage return, and the terminal's control sequence that erases the line.
    private static let startOfLine = "\r\u{1B}[K"

    private static func bar(done: Int, total: Int?) -> String {
        let width = 30
        // The bar is empty until the number of people is known.
        guard let total, total > 0 else { return "[" + String(repeating: "·", count: width) + "]" }
        let filled = min(width, done * width / total)
        return "[" + String(repeating: "#", count: filled) + String(repeating: "·", count: width - filled) + "]"
    }
}
