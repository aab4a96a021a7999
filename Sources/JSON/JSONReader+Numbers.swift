/// Numbers, checked by RFC 8259's grammar and never converted.
extension JSONReader {
    mutating func skipNumber() throws(JSONFault) {
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        guard position < bytes.endIndex else { throw fault(.unexpectedEnd) }
        if bytes[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            try skipDigits()
        }
        if position < bytes.endIndex, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
        }
        if position < bytes.endIndex, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.endIndex, [0x2B, 0x2D].contains(bytes[position]) { position += 1 }
            try skipDigits()
        }
        if position < bytes.endIndex, Self.continuesNumber(bytes[position]) { throw fault(.invalidNumber) }
    }

    private mutating func skipDigits() throws(JSONFault) {
        let start = position
        while position < bytes.endIndex, (0x30...0x39).contains(bytes[position]) { position += 1 }
        guard position > start else { throw fault(position < bytes.endIndex ? .invalidNumber : .unexpectedEnd) }
    }

    /// What can only be a number gone wrong: `01`, `1.2.3`, `1e5x`.
    private static func continuesNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x2E, 0x2B, 0x2D, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
