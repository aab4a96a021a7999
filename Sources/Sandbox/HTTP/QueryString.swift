/// The pairs of a query string or a form, decoded, in their order.
struct QueryString: Sendable {
    let pairs: [(name: String, value: String)]

    init(_ text: String) {
        pairs = text.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                percentDecoded(sides[0], plusIsSpace: true),
                sides.count > 1 ? percentDecoded(sides[1], plusIsSpace: true) : ""
            )
        }
    }

    /// The value of a parameter. The last one counts if the name occurs twice.
    subscript(name: String) -> String? { pairs.last { $0.name == name }?.value }

    /// The elements of a comma-separated value.
    func list(named name: String) -> [String]? {
        self[name].map { $0.split(separator: ",").map(String.init) }
    }
}

/// Decodes `%41` to `A`. In queries and forms a plus sign is a space, in paths it is not.
func percentDecoded(_ text: some StringProtocol, plusIsSpace: Bool) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
            let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
            bytes.append(value)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
