/// Builds Swift source line by line, in the layout of `swift format`.
struct SwiftText {
    private(set) var lines: [String] = []
    private var indentation = 0
    static let width = 120

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : margin + text)
    }

    /// `head {`, the indented body, `}`.
    mutating func block(_ head: String, _ body: (inout SwiftText) throws -> Void) rethrows {
        line(head + " {")
        indentation += 1
        try body(&self)
        indentation -= 1
        line("}")
    }

    /// Lines with one more step of indentation.
    mutating func indented(_ body: (inout SwiftText) throws -> Void) rethrows {
        indentation += 1
        try body(&self)
        indentation -= 1
    }

    /// A filled documentation comment.
    mutating func doc(_ text: String) {
        var line = "///"
        for word in text.split(separator: " ") {
            if margin.count + line.count + 1 + word.count > Self.width {
                self.line(line)
                line = "///"
            }
            line += " " + word
        }
        self.line(line)
    }

    /// `head(a, b, c)tail` on one line if it fits, else one argument a line. A tail that opens a block then has a line of
    /// its own.
    mutating func call(_ head: String, arguments: [String], tail: String = ")") {
        let whole = head + "(" + arguments.joined(separator: ", ") + tail
        guard margin.count + whole.count > Self.width, !arguments.isEmpty else { return line(whole) }
        line(head + "(")
        let opensBlock = tail.hasSuffix("{")
        indented { text in
            for argument in arguments.dropLast() { text.line(argument + ",") }
            text.line(arguments[arguments.count - 1] + (opensBlock ? "" : tail))
        }
        if opensBlock { line(tail) }
    }

    /// A function with a body.
    mutating func function(
        _ head: String, arguments: [String], tail: String = ")", _ body: (inout SwiftText) -> Void
    ) {
        call(head, arguments: arguments, tail: tail + " {")
        indentation += 1
        body(&self)
        indentation -= 1
        line("}")
    }

    private var margin: String { String(repeating: "    ", count: indentation) }
}

/// A string literal with quotes and backslashes escaped.
func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// A name as it is declared or used by itself. Keywords are in back-ticks.
func identifier(_ name: String) -> String {
    let keywords: Set = ["class", "default", "in", "case", "import", "is", "self"]
    return keywords.contains(name) ? "`\(name)`" : name
}
