extension Unicode.Scalar {
    /// Whether the character is a 互換漢字 that Unicode's normalisation replaces by another one, such as U+FA19 (神) by U+795E
    /// (神). A register keeps the two apart. The twelve characters of the block that are no such doubles, U+FA11 (﨑) among
    /// them, stay themselves and are not meant.
    public var isCompatibilityIdeograph: Bool {
        switch value {
        case 0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27...0xFA29: false
        case 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
        default: false
        }
    }

    private var isUnifiedIdeograph: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2F7FF, 0x2FA20...0x3FFFF: true
        default: false
        }
    }

    fileprivate var isIdeograph: Bool { isUnifiedIdeograph || isCompatibilityIdeograph }
}

extension String {
    /// Whether both texts are the same characters, composed or decomposed (か + U+3099 is が), without the doubles of ideographs
    /// that Swift's `==` takes for one.
    public func isSameText(as other: String) -> Bool {
        guard self == other else { return false }
        guard mayHoldCompatibilityIdeograph || other.mayHoldCompatibilityIdeograph else { return true }
        // Equal texts have their ideographs in the same places.
        return unicodeScalars.filter(\.isIdeograph).elementsEqual(other.unicodeScalars.filter(\.isIdeograph))
    }

    /// In UTF-8 a compatibility ideograph begins with one of these bytes.
    private var mayHoldCompatibilityIdeograph: Bool { utf8.contains { $0 == 0xEF || $0 == 0xF0 } }
}
