import Roster

/// The characters of a field on both sides by their numbers in Unicode, for texts that look the same or hold what nobody can
/// see.
public struct CodePoints: Hashable, Sendable {
    /// Such as `U+5C71 U+7530 U+200B`; `nil` without a text.
    public let source: String?
    public let target: String?

    /// `nil` if the eye sees everything: two texts that look different, or one without anything invisible.
    init?(source: String?, target: String?) {
        guard [source, target].contains(where: { $0?.holdsUnseen == true }) || Self.lookAlike(source, target)
        else { return nil }
        self.source = source?.codePoints
        self.target = target?.codePoints
    }

    private static func lookAlike(_ source: String?, _ target: String?) -> Bool {
        guard let source, let target, !source.utf8.elementsEqual(target.utf8) else { return false }
        return source.appearance == target.appearance
    }
}

extension String {
    fileprivate var holdsUnseen: Bool { holdsInvisible || unicodeScalars.contains(where: \.isVariationSelector) }

    fileprivate var codePoints: String { unicodeScalars.map(\.codePoint).joined(separator: " ") }

    /// A text that is equal for texts which the eye hardly tells apart. Swift's `==` sees to composed characters and to
    /// compatibility ideographs.
    fileprivate var appearance: String {
        var seen = String.UnicodeScalarView()
        for scalar in withoutInvisible.unicodeScalars where !scalar.isVariationSelector {
            seen.append(scalar.appearance)
        }
        return WhiteSpace.trim(String(seen))
    }
}

extension Unicode.Scalar {
    /// The number in Unicode with at least four digits, such as `U+200B`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    fileprivate var appearance: Unicode.Scalar {
        if isWhiteSpace { return " " }
        if Kana.isDash(self) { return "-" }
        return Self.lookalikes[self] ?? halfWidthASCII
    }

    /// Kanji and hiragana that have the shape of a katakana, and ー, which has that of a dash.
    private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
        "ー": "-", "一": "-", "二": "ニ", "八": "ハ", "力": "カ", "口": "ロ", "夕": "タ", "工": "エ", "卜": "ト", "千": "チ",
        "三": "ミ", "へ": "ヘ", "べ": "ベ", "ぺ": "ペ", "り": "リ",
    ]
}
