/// Builds the source of a client line by line, with indentation.
struct ClientText {
    private(set) var lines: [String] = []
    private var depth = 0
    private let step: String
    let width: Int

    /// - Parameters:
    ///   - step: One step of indentation.
    ///   - width: Maximum length of a line.
    init(step: String, width: Int) {
        self.step = step
        self.width = width
    }

    var text: String { lines.joined(separator: "\n") + "\n" }

    /// Columns that remain on a line after the indentation. A tab counts as four.
    var room: Int { width - depth * (step == "\t" ? 4 : step.count) }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: step, count: depth) + text)
    }

    mutating func lines(_ texts: [String]) { for text in texts { line(text) } }

    /// Lines with one more step of indentation.
    mutating func indented(_ body: (inout ClientText) throws -> Void) rethrows {
        depth += 1
        try body(&self)
        depth -= 1
    }

    /// The head, the indented body, and the end on a line of its own.
    mutating func block(_ head: String, end tail: String, _ body: (inout ClientText) throws -> Void) rethrows {
        line(head)
        try indented(body)
        line(tail)
    }

    /// A filled paragraph. Each line begins with the prefix.
    mutating func filled(_ text: String, prefix: String = "") {
        for line in text.wrapped(to: room - prefix.count) { self.line(prefix + line) }
    }

    /// `head` `a, b, c` `tail` on one line if it fits, else one argument a line.
    mutating func list(_ head: String, arguments: [String], tail: String, trailingComma: Bool = true) {
        let whole = head + arguments.joined(separator: ", ") + tail
        guard whole.count > room, !arguments.isEmpty else { return line(whole) }
        line(head)
        indented { text in
            for (index, argument) in arguments.enumerated() {
                text.line(argument + (index < arguments.count - 1 || trailingComma ? "," : ""))
            }
        }
        line(tail)
    }
}
