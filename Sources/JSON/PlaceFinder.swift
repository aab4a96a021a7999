/// Names the place of a fault by walking the text again from its start, so that reading itself keeps no path.
///
/// It trusts what stands before the fault: that much has been read without complaint.
struct PlaceFinder {
    private enum Step {
        case element(Int)
        /// The name is that of the last member, until another has come.
        case member(name: String?, awaitsName: Bool)
    }

    private var steps: [Step] = []

    /// The JSON Pointer of the value that is being read, or has just been read, at an offset.
    static func path(to offset: Int, in text: UnsafeBufferPointer<UInt8>) -> String {
        var finder = PlaceFinder()
        finder.walk(to: offset, in: text)
        return finder.pointer
    }

    private mutating func walk(to offset: Int, in text: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < min(offset, text.count) {
            switch text[at] {
            case .quote:
                let end = Self.closingQuote(of: at, in: text)
                guard end < offset else { return }
                pass(string: at + 1..<end, in: text)
                at = end
            case .openBrace: steps.append(.member(name: nil, awaitsName: true))
            case .openBracket: steps.append(.element(0))
            case .closeBrace, .closeBracket: _ = steps.popLast()
            case .comma: passComma()
            default: break
            }
            at += 1
        }
    }

    /// A string where an object awaits a name is the name; any other is a value.
    private mutating func pass(string range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        guard case .member(_, awaitsName: true) = steps.last else { return }
        steps[steps.count - 1] = .member(name: Unescaping.string(text[range]), awaitsName: false)
    }

    private mutating func passComma() {
        switch steps.last {
        case .element(let index): steps[steps.count - 1] = .element(index + 1)
        case .member(let name, _): steps[steps.count - 1] = .member(name: name, awaitsName: true)
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
