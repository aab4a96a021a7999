import Roster
import Testing

@Suite struct InvisibleCharacterTests {
    private static let everyScalar = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

    @Test func whatUnicodeLetsAFontIgnoreIsInvisibleButForVariationSelectors() {
        let differing = Self.everyScalar.filter {
            $0.properties.isDefaultIgnorableCodePoint && $0.isInvisible == $0.isVariationSelector
        }
        #expect(differing.isEmpty)
        #expect(Self.everyScalar.allSatisfy { $0.isVariationSelector == $0.properties.isVariationSelector })
    }

    @Test func everyControlCharacterButTheTabIsInvisible() {
        let controls = Self.everyScalar.filter { $0.properties.generalCategory == .control }
        #expect(controls.filter { !$0.isInvisible } == ["\t"])
    }

    @Test func nothingThatShowsIsInvisible() {
        let shown = Self.everyScalar.filter {
            $0.isInvisible && !$0.properties.isDefaultIgnorableCodePoint
                && ![.control, .format, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        // BRAILLE PATTERN BLANK and MUSICAL SYMBOL NULL NOTEHEAD.
        #expect(shown.map(\.value) == [0x2800, 0x1D159])
    }

    /// The quick check for texts without anything invisible lets none of them through.
    @Test func everyInvisibleCharacterIsDroppedFromAText() {
        for scalar in Self.everyScalar where scalar.isInvisible {
            let text = "山田\(scalar)"
            #expect(text.withoutInvisible.unicodeScalars.elementsEqual("山田".unicodeScalars), "\(scalar.value)")
            #expect(text.holdsInvisible)
        }
    }

    @Test(
        "目に見えない文字は除き、見える文字と異体字セレクタは残す",
        arguments: [
            ("山田", "山田"), ("山\u{200B}田", "山田"), ("\u{FEFF}山田\u{2060}", "山田"), ("山田\r\n", "山田"),
            ("ヤマ\u{3164}ダ", "ヤマダ"), ("葛\u{E0100}城", "葛\u{E0100}城"), ("か\u{3099}", "か\u{3099}"), ("ﾔﾏﾀﾞ", "ﾔﾏﾀﾞ"),
            ("山\u{200D}田", "山田"), ("👨\u{200D}👩\u{200D}👧", "👨\u{200D}👩\u{200D}👧"),
            ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥"), ("👩🏽\u{200D}💻", "👩🏽\u{200D}💻"), ("👨\u{200D}", "👨"),
            ("👨\u{200D}田", "👨田"), ("1\u{200D}2", "12"), ("A\tB", "A\tB"), ("𠮷\u{AD}田", "𠮷田"), ("", ""),
        ])
    func onlyWhatNobodyCanSeeIsDropped(text: String, visible: String) {
        #expect(text.withoutInvisible.unicodeScalars.elementsEqual(visible.unicodeScalars))
        #expect(text.holdsInvisible == !text.unicodeScalars.elementsEqual(visible.unicodeScalars))
    }

    @Test(
        "目に見えない文字だけの値は空欄",
        arguments: [
            "\u{200B}", "\u{FEFF}", "\u{3000}\u{2060} ", "\u{AD}", "\u{3164}", "\u{7}", "\r\n", "\u{FE0F}", "\u{200D}",
            "",
        ])
    func textThatShowsNothingIsBlank(text: String) {
        #expect(Reading(text: text) == .blank)
        #expect(Reading(text, as: .kana) == .blank)
        #expect(Reading(date: text) == .blank)
        #expect(Reading(gender: text) == .blank)
    }

    @Test(arguments: ["ー", "・", "-", "葛\u{E0100}", "\u{200B}山", "゛"]) func textThatShowsSomethingIsAValue(text: String)
    {
        #expect(Reading(text: text) == .value(.text(text)))
    }
}
