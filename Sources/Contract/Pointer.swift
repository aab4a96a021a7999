/// Where in a message something stands: a JSON Pointer (RFC 6901). The whole message is the empty pointer.
public struct Pointer: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public static let root = Pointer("")

    init(_ description: String) {
        self.description = description
    }

    public func member(_ name: String) -> Pointer {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return Pointer(description + "/" + name)
        }
        var escaped = description + "/"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return Pointer(escaped)
    }

    public func element(_ index: Int) -> Pointer { Pointer("\(description)/\(index)") }
}
