/// Computes the JSON Pointer of an offset by walking the text again from its start. Reading itself therefore keeps no path.
///
/// It assumes that the text before the offset is valid, because the scanner has accepted it.
struct PointerLocator {
    private enum Step {
        case element(Int)
        /// The name is that of the last member that was read.
        case member(name: String?, expectsName: Bool)
    }

    private var steps: [Step] = []

    /// The JSON Pointer of the value that contains the offset or ends at it.
    static func path(to offset: Int, in text: UnsafeBufferPointer<UInt8>) -> String {
        var locator = PointerLocator()
        locator.walk(to: offset, in: text)
        return locator.pointer
    }

    private mutating func walk(to offset: Int, in text: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < min(offset, text.count) {
            switch text[at] {
            case .quote:
                let end = Self.closingQuote(of: at, in: text)
                guard end < offset else { return }
                visit(string: at + 1..<end, in: text)
                at = end
            case .openBrace: steps.append(.member(name: nil, expectsName: true))
            case .openBracket: steps.append(.element(0))
            case .closeBrace, .closeBracket: _ = steps.popLast()
            case .comma: visitComma()
            default: break
            }
            at += 1
        }
    }

    /// A string is a name if its object expects one, else a value.
    private mutating func visit(string range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        guard case .member(_, expectsName: true) = steps.last else { return }
        steps[steps.count - 1] = .member(name: StringUnescaping.string(of: text[range]), expectsName: false)
    }

    private mutating func visitComma() {
        switch steps.last {
        case .element(let index): steps[steps.count - 1] = .element(index + 1)
        case .member(let name, _): steps[steps.count - 1] = .member(name: name, expectsName: true)
        case nil: break
        }
    }

    private static func closingQuote(of start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var at = start + 1
        while at < text.count, text[at] != .quote {
            at += text[at] == .backslash ? 2 : 1
        }
        return at
    }

    private var pointer: String {
        var pointer = ""
        for step in steps {
            switch step {
            case .element(let index): pointer += "/\(index)"
            case .member(let name?, _): pointer += "/" + Self.escaped(name)
            case .member(name: nil, _): break
            }
        }
        return pointer
    }

    /// RFC 6901 reserves `~` and `/`.
    private static func escaped(_ name: String) -> String {
        var escaped = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
