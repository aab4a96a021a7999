import Foundation
import Roster
import Testing

@Suite struct CompatibilityIdeographTests {
    @Test func exactlyTheIdeographsThatNormalisationReplacesAreMeant() {
        let ideographs = [0xF900...0xFAFF, 0x2F800...0x2FA1F, 0x4E00...0x9FFF, 0x20000...0x20FFF]
        for scalar in ideographs.joined().compactMap({ Unicode.Scalar(UInt32($0)) }) {
            let text = String(scalar)
            let isReplaced = !text.decomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(
                text.unicodeScalars)
            let isAssigned = scalar.properties.generalCategory != .unassigned
            #expect(scalar.isCompatibilityIdeograph == isReplaced || !isAssigned, "\(scalar.value)")
        }
    }

    @Test(
        "同じ文字かどうか",
        arguments: [
            ("塚", "\u{FA10}", false), ("神谷", "\u{FA19}谷", false), ("\u{FA19}谷", "\u{FA19}谷", true),
            ("崎", "\u{FA11}", false), ("髙", "高", false), ("\u{2F80E}", "兔", false), ("葛", "葛\u{E0100}", false),
            ("が", "か\u{3099}", true), ("\u{FA19}が", "\u{FA19}か\u{3099}", true), ("\u{FA19}が", "神か\u{3099}", false),
            ("\u{FA19}神", "神\u{FA19}", false), ("é", "e\u{301}", true), ("𠮷", "吉", false), ("", "", true),
        ])
    func registersTellTheDoublesOfIdeographsApart(one: String, other: String, isSame: Bool) {
        #expect(one.isSameText(as: other) == isSame)
        #expect(other.isSameText(as: one) == isSame)
        #expect((FieldValue.text(one) == .text(other)) == isSame)
        #expect((Reading.value(.text(one)) == .value(.text(other))) == isSame)
        #expect(!isSame || FieldValue.text(one).hashValue == FieldValue.text(other).hashValue)
    }
}
