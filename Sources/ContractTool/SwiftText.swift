/// Lines of Swift, laid out as `swift format` leaves them.
struct SwiftText {
    private(set) var lines: [String] = []
    private var indentation = 0
    static let width = 120

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : margin + text)
    }

    mutating func block(_ head: String, _ body: (inout SwiftText) throws -> Void) rethrows {
        line(head + " {")
        indentation += 1
        try body(&self)
        indentation -= 1
        line("}")
    }

    /// Lines one step further in.
    mutating func indented(_ body: (inout SwiftText) throws -> Void) rethrows {
        indentation += 1
        try body(&self)
        indentation -= 1
    }

    /// A documentation comment, filled.
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

    /// `head(a, b, c)tail` on one line if it fits, else with its arguments filled below. A tail that opens a block stands
    /// on a line of its own then.
    mutating func call(_ head: String, _ arguments: [String], _ tail: String = ")") {
        let whole = head + "(" + arguments.joined(separator: ", ") + tail
        guard margin.count + whole.count > Self.width, !arguments.isEmpty else { return line(whole) }
        line(head + "(")
        indentation += 1
        let opensBlock = tail.hasSuffix("{")
        var filled = ""
        for (index, argument) in arguments.enumerated() {
            let piece = argument + (index == arguments.count - 1 ? (opensBlock ? "" : tail) : ",")
            if !filled.isEmpty, margin.count + filled.count + 1 + piece.count > Self.width {
                line(filled)
                filled = ""
            }
            filled += (filled.isEmpty ? "" : " ") + piece
        }
        line(filled)
        indentation -= 1
        if opensBlock { line(tail) }
    }

    mutating func function(_ head: String, _ arguments: [String], _ tail: String, _ body: (inout SwiftText) -> Void) {
        call(head, arguments, tail + " {")
        indentation += 1
        body(&self)
        indentation -= 1
        line("}")
    }

    private var margin: String { String(repeating: "    ", count: indentation) }
}

/// A string literal.
func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// A name where it is declared or used by itself; words of the language are put in back-ticks.
func identifier(_ name: String) -> String {
    let words: Set = ["class", "default", "except", "in", "case", "import", "is", "new", "self", "none"]
    let reserved = words.subtracting(["except", "new", "none"])
    return reserved.contains(name) ? "`\(name)`" : name
}
