/// Text folded for searching: ASCII in lower case and half width, all kana as full-width katakana, no white space.
struct SearchText {
    private var scalars: [UInt32] = []

    init(_ text: String) {
        add(text)
    }

    /// Adds the parts as one piece. A search does not match across pieces.
    mutating func add(_ parts: String?...) {
        if !scalars.isEmpty { scalars.append(Self.seam) }
        for case let part? in parts {
            for scalar in part.unicodeScalars { add(scalar.value) }
        }
    }

    func contains(_ needle: SearchText) -> Bool {
        guard let first = needle.scalars.first else { return true }
        guard needle.scalars.count <= scalars.count else { return false }
        return (0...scalars.count - needle.scalars.count).contains { start in
            scalars[start] == first && scalars[start..<start + needle.scalars.count].elementsEqual(needle.scalars)
        }
    }

    /// Not a Unicode scalar, so no search text contains it.
    private static let seam = UInt32.max

    private mutating func add(_ scalar: UInt32) {
        switch scalar {
        case 0x09...0x0d, 0x20, 0xa0, 0x3000: break
        case 0x41...0x5a: scalars.append(scalar + 0x20)
        case 0xff21...0xff3a: scalars.append(scalar - 0xff21 + 0x61)
        case 0xff01...0xff5e: scalars.append(scalar - 0xff01 + 0x21)
        case 0x3041...0x3096: scalars.append(scalar + 0x60)
        case 0xff66...0xff9d: scalars.append(Self.fullWidth[Int(scalar - 0xff66)])
        case 0x3099, 0x309b, 0xff9e: addMark(1)
        case 0x309a, 0x309c, 0xff9f: addMark(2)
        default: scalars.append(scalar)
        }
    }

    /// Combines a voiced (1) or half-voiced (2) sound mark with the katakana before it, whose code point it increases.
    private mutating func addMark(_ step: UInt32) {
        guard let last = scalars.last else { return }
        switch last {
        case 0x30a6 where step == 1: scalars[scalars.count - 1] = 0x30f4
        case 0x30ab...0x30c8 where step == 1, 0x30cf...0x30db: scalars[scalars.count - 1] += step
        default: break
        }
    }

    /// Half-width katakana U+FF66 to U+FF9D in full width.
    private static let fullWidth =
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
        .unicodeScalars.map(\.value)
}
