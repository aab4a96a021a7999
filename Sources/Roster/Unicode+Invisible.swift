extension Unicode.Scalar {
    /// Whether nobody can see the character, whatever the font: zero-width characters, direction marks, soft hyphens, fillers,
    /// tags, line breaks and control characters.
    ///
    /// These are the characters that Unicode calls default ignorable (`Default_Ignorable_Code_Point`), the controls, the marks
    /// of annotations, and two blanks that are no white space. Variation selectors are not among them: they choose a shape. Nor
    /// is the tab, which shows as a space. Every text of every record is checked; see `isWhiteSpace` for why this is no look-up.
    public var isInvisible: Bool {
        switch value {
        case 0x09, 0x20...0x7E, 0x3041...0x3163, 0x4E00...0x9FFF: false
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C: true
        case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164: true
        case 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
        case 0x1BCA0...0x1BCA3, 0x1D159, 0x1D173...0x1D17A: true
        case 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
        default: false
        }
    }

    /// Whether the character chooses among the shapes of the one before it. A register tells such shapes apart.
    public var isVariationSelector: Bool {
        switch value {
        case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        default: false
        }
    }

    /// U+200D, which makes one picture of two emoji and has no effect elsewhere.
    var isJoiner: Bool { value == 0x200D }
}

extension String {
    /// The text without what nobody can see. A joiner stays between two emoji, where it is part of the picture.
    public var withoutInvisible: String {
        guard mayHoldInvisible else { return self }
        let scalars = Array(unicodeScalars)
        var kept = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let joinsEmoji = scalar.isJoiner && kept.endsInEmoji && scalars.startsWithEmoji(at: index + 1)
            if joinsEmoji || !scalar.isInvisible { kept.append(scalar) }
        }
        return String(kept)
    }

    /// Whether `withoutInvisible` drops anything.
    public var holdsInvisible: Bool { mayHoldInvisible && withoutInvisible.utf8.count != utf8.count }

    /// A quick check that spares nearly all texts the work: in UTF-8 an invisible character is an ASCII control, or begins with
    /// one of these bytes. Kana begin with 0xE3 as well, but never with 0xE3 0x85, as U+3164 does.
    private var mayHoldInvisible: Bool {
        var previous: UInt8 = 0
        for byte in utf8 {
            switch byte {
            case 0...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xEF, 0xF0, 0xF3: return true
            case 0x85 where previous == 0xE3: return true
            default: previous = byte
            }
        }
        return false
    }
}

extension String.UnicodeScalarView {
    /// An emoji may have a skin tone or a variation selector after it.
    fileprivate var endsInEmoji: Bool {
        guard let last = last(where: { !$0.isVariationSelector }) else { return false }
        return last.properties.isEmojiPresentation || last.properties.isEmojiModifier || last.isPictograph
    }
}

extension [Unicode.Scalar] {
    fileprivate func startsWithEmoji(at index: Int) -> Bool {
        indices.contains(index) && (self[index].properties.isEmojiPresentation || self[index].isPictograph)
    }
}

extension Unicode.Scalar {
    /// Whether the character is an emoji that is no digit, `#` or `*`, which Unicode counts among them.
    fileprivate var isPictograph: Bool { properties.isEmoji && value > 0xFF }
}
