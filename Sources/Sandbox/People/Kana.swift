/// Converts katakana between full width, half width and hiragana.
enum Kana {
    /// A voiced kana is two characters in half width.
    private static let pairs: [(half: String, full: Character)] = zip(
        """
        ｱ ｲ ｳ ｴ ｵ ｶ ｷ ｸ ｹ ｺ ｻ ｼ ｽ ｾ ｿ ﾀ ﾁ ﾂ ﾃ ﾄ ﾅ ﾆ ﾇ ﾈ ﾉ ﾊ ﾋ ﾌ ﾍ ﾎ ﾏ ﾐ ﾑ ﾒ ﾓ ﾔ ﾕ ﾖ ﾗ ﾘ ﾙ ﾚ ﾛ ﾜ ｦ ﾝ ｧ ｨ ｩ ｪ ｫ ｬ ｭ ｮ ｯ ｰ \
        ｶﾞ ｷﾞ ｸﾞ ｹﾞ ｺﾞ ｻﾞ ｼﾞ ｽﾞ ｾﾞ ｿﾞ ﾀﾞ ﾁﾞ ﾂﾞ ﾃﾞ ﾄﾞ ﾊﾞ ﾋﾞ ﾌﾞ ﾍﾞ ﾎﾞ ﾊﾟ ﾋﾟ ﾌﾟ ﾍﾟ ﾎﾟ ｳﾞ
        """.split(separator: " "),
        """
        アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー\
        ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ
        """
    ).map { (String($0), $1) }

    private static let halves = Dictionary(uniqueKeysWithValues: pairs.map { ($0.full, $0.half) })
    private static let fulls = Dictionary(uniqueKeysWithValues: pairs.map { ($0.half, $0.full) })

    static func halfWidth(_ text: String) -> String {
        text.reduce(into: "") { $0 += halves[$1] ?? String($1) }
    }

    /// The two blocks of Unicode are 0x60 apart.
    static func hiragana(_ text: String) -> String {
        shifted(text, from: 0x30A1...0x30F6, by: -0x60)
    }

    /// Converts half-width katakana and hiragana to full-width katakana. All other characters stay.
    static func fullWidth(_ text: String) -> String {
        var result: [Character] = []
        for scalar in shifted(text, from: 0x3041...0x3096, by: 0x60).unicodeScalars {
            // A half-width voicing mark belongs to the character before it.
            let mark = scalar.value == 0xFF9E || scalar.value == 0xFF9F
            if mark, let last = result.last, let half = halves[last], let joined = fulls[half + String(scalar)] {
                result[result.count - 1] = joined
            } else {
                result.append(fulls[String(scalar)] ?? Character(scalar))
            }
        }
        return String(result)
    }

    /// Whether the text has full-width katakana, its marks and spaces only.
    static func isFullWidth(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { (0x30A1...0x30FE).contains($0.value) || $0 == " " || $0 == "\u{3000}" }
    }

    private static func shifted(_ text: String, from range: ClosedRange<UInt32>, by offset: Int) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let moved = range.contains(scalar.value) ? UInt32(Int(scalar.value) + offset) : scalar.value
            result.append(Unicode.Scalar(moved) ?? scalar)
        }
        return String(result)
    }
}
