/// Text folded for searching: ASCII in lower case and half width, hiragana as katakana, no white space.
struct SearchText {
    private var scalars: [UInt32] = []

    init(_ text: String) {
        add(text)
    }

    /// Adds the parts as one piece, apart from what is there.
    mutating func add(_ parts: String?...) {
        if !scalars.isEmpty { scalars.append(Self.seam) }
        for case let part? in parts {
            for scalar in part.unicodeScalars where !scalar.properties.isWhitespace {
                scalars.append(Self.folded(scalar.value))
            }
        }
    }

    func contains(_ needle: SearchText) -> Bool {
        guard let first = needle.scalars.first else { return true }
        guard needle.scalars.count <= scalars.count else { return false }
        return (0...scalars.count - needle.scalars.count).contains { start in
            scalars[start] == first && scalars[start..<start + needle.scalars.count].elementsEqual(needle.scalars)
        }
    }

    /// No scalar, so that nothing is found across it.
    private static let seam = UInt32.max

    private static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5a: scalar + 0x20
        case 0xff21...0xff3a: scalar - 0xff21 + 0x61
        case 0xff01...0xff5e: scalar - 0xff01 + 0x21
        case 0x3041...0x3096: scalar + 0x60
        default: scalar
        }
    }
}
