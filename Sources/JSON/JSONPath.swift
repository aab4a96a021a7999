/// Finds the JSON Pointer of a place, by reading the text again up to there. Only done once something is wrong.
enum JSONPath {
    private enum Step {
        case object(name: String)
        case array(index: Int)

        var token: String {
            switch self {
            case .object(let name): name.replacingPointerCharacters()
            case .array(let index): String(index)
            }
        }
    }

    static func pointer(in bytes: ArraySlice<UInt8>, to end: Int) -> String {
        var steps: [Step] = []
        var index = bytes.startIndex
        var expectsName = false
        while index < min(end, bytes.endIndex) {
            switch bytes[index] {
            case UInt8(ascii: "{"):
                steps.append(.object(name: ""))
                expectsName = true
            case UInt8(ascii: "["): steps.append(.array(index: 0))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = steps.popLast()
            case UInt8(ascii: ","):
                if case .array(let element)? = steps.last { steps[steps.count - 1] = .array(index: element + 1) }
                if case .object? = steps.last { expectsName = true }
            case UInt8(ascii: "\""):
                let start = index + 1
                index = endOfString(in: bytes, from: start)
                if expectsName, index < end, case .object? = steps.last {
                    steps[steps.count - 1] = .object(name: name(bytes[start..<index]))
                    expectsName = false
                }
            default: break
            }
            index += 1
        }
        return steps.filter { if case .object("") = $0 { false } else { true } }.map { "/" + $0.token }.joined()
    }

    private static func endOfString(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, bytes.endIndex)
    }

    private static func name(_ content: ArraySlice<UInt8>) -> String {
        var reader = JSONReader([0x22] + content + [0x22])
        do { return try reader.readString() } catch { return String(decoding: content, as: UTF8.self) }
    }
}

extension String {
    /// RFC 6901: `~` is `~0`, `/` is `~1`.
    fileprivate func replacingPointerCharacters() -> String {
        var result = ""
        for character in unicodeScalars {
            switch character {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
