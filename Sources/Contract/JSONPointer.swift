/// The position of a value in a message: a JSON Pointer (RFC 6901). The empty pointer is the whole message.
public struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public static let root = JSONPointer("")

    init(_ description: String) {
        self.description = description
    }

    /// The pointer to a member of this object.
    public func member(_ name: String) -> JSONPointer {
        // Names of the contract have nothing to escape, and this is called for each member that is read.
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return JSONPointer(description + "/" + name)
        }
        var escaped = description + "/"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return JSONPointer(escaped)
    }

    /// The pointer to an element of this array.
    public func element(_ index: Int) -> JSONPointer { JSONPointer("\(description)/\(index)") }
}
