import Roster

/// 全角カタカナ: the form in which kana names are compared and written.
enum Kana {
    /// Makes every kana full-width katakana, composes voicing marks, and makes a dash after a kana ー. Other characters stay as
    /// they are.
    /// - Parameter rules: takes the rules that changed something, each once.
    static func fold(_ text: String, noting rules: inout [NormalizationRule]) -> String {
        guard text.unicodeScalars.contains(where: { !isPlain($0) }) else { return text }
        var seen: Set<NormalizationRule> = []
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let katakana = katakana(scalar, after: folded.last, noting: &seen)
            guard let mark = Voicing(katakana), let before = folded.last, let voiced = mark.applied(to: before) else {
                folded.append(katakana)
                continue
            }
            if Voicing.isSpacing(katakana) { seen.insert(.composeVoicingMarks) }
            if Voicing.isCombining(katakana) { seen.insert(.canonicalEquivalence) }
            folded.removeLast()
            folded.append(voiced)
        }
        rules += NormalizationRule.allCases.filter(seen.contains)
        return String(folded)
    }

    /// Whether folding leaves the scalar as it is. A text of such scalars alone, as most names are, is not copied.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x3096, 0x3099...0x309E, 0xFF65...0xFF9F: false
        default: !isDash(scalar)
        }
    }

    /// The hyphens, dashes and lines that are typed for ー. U+FF70, its half-width form, is a kana.
    static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0x2500, 0x2501, 0xFE58, 0xFE63, 0xFF0D: true
        default: false
        }
    }

    private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30A1...0x30FA, 0x30FC...0x30FE: true
        default: false
        }
    }

    /// The full-width katakana of a half-width one or of hiragana, and ー for a dash after a kana; any other scalar itself.
    private static func katakana(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, noting seen: inout Set<NormalizationRule>
    ) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF65...0xFF9F:
            seen.insert(.halfWidthToFullWidth)
            return fullWidth[Int(scalar.value - 0xFF65)]
        case 0x3041...0x3096, 0x309D, 0x309E:
            seen.insert(.hiraganaToKatakana)
            return Unicode.Scalar(scalar.value + 0x60)!
        case _ where isDash(scalar) && previous.map(isKatakana) == true:
            seen.insert(.dashToProlongedSoundMark)
            return "ー"
        default:
            return scalar
        }
    }

    /// U+FF65 to U+FF9F, in order.
    private static let fullWidth = Array(
        "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜".unicodeScalars)
}

/// 濁点 and 半濁点: marks that are written after the kana that they voice. Unicode has each twice, as a combining character
/// and as a spacing one; half-width marks are made spacing ones first.
private enum Voicing {
    case dakuten
    case handakuten

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x3099, 0x309B: self = .dakuten
        case 0x309A, 0x309C: self = .handakuten
        default: return nil
        }
    }

    static func isSpacing(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x309B || scalar.value == 0x309C }

    static func isCombining(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x3099 || scalar.value == 0x309A }

    /// The voiced kana; `nil` if this kana has none. In Unicode's katakana block a voiced kana follows its plain one, so that a
    /// mark is an addition.
    func applied(to katakana: Unicode.Scalar) -> Unicode.Scalar? {
        let value = katakana.value
        switch (self, value) {
        case (.dakuten, 0x30A6): return "ヴ"
        case (.dakuten, 0x30AB...0x30C1) where value % 2 == 1: return Unicode.Scalar(value + 1)
        case (.dakuten, 0x30C4), (.dakuten, 0x30C6), (.dakuten, 0x30C8): return Unicode.Scalar(value + 1)
        case (.dakuten, 0x30CF...0x30DB) where value % 3 == 0: return Unicode.Scalar(value + 1)
        case (.handakuten, 0x30CF...0x30DB) where value % 3 == 0: return Unicode.Scalar(value + 2)
        case (.dakuten, 0x30EF...0x30F2): return Unicode.Scalar(value + 8)
        case (.dakuten, 0x30FD): return "ヾ"
        default: return nil
        }
    }
}

/// Kana as both services take it [C]: full-width katakana, composed, without outer white space and without what nobody can
/// see; inner white space stays.
/// - Returns: `nil` if the text holds anything else, such as Latin letters or kanji.
public func fullWidthKatakana(_ text: String) -> String? {
    let folded = Kana.toFullWidth(text)
    let isKatakana = folded.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x30A1...0x30FE, 0x20, 0x3000: true
        default: false
        }
    }
    return isKatakana && !folded.isEmpty ? folded : nil
}

extension Kana {
    /// The text with each kana in full-width katakana, and everything else as it is.
    static func toFullWidth(_ text: String) -> String {
        var unused: [NormalizationRule] = []
        return WhiteSpace.trim(fold(InvisibleCharacters.dropForWriting(text), noting: &unused))
    }
}
