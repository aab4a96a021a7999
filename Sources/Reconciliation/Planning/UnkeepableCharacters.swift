import Roster

extension Alteration {
    /// Whether the service has kept the value but for characters that not every system can hold. It has dropped each of them, or
    /// put a mark of replacement in its place. Nobody edits a record in this way, so that the stored value is what the service
    /// made of the one that was sent.
    public var isOfUnkeepableCharacters: Bool {
        guard let sent, case .text(let text) = sent else { return false }
        switch stored {
        case .value(.text(let kept)): return text.isWithoutUnkeepable(as: kept)
        case .absent, .blank: return text.unicodeScalars.allSatisfy(\.isUnkeepable)
        case .value, .unmapped, .unreadable: return false
        }
    }
}

extension String {
    fileprivate func isWithoutUnkeepable(as kept: String) -> Bool {
        var rest = kept.unicodeScalars[...]
        for scalar in unicodeScalars {
            if rest.first == scalar {
                rest.removeFirst()
            } else if !scalar.isUnkeepable {
                return false
            } else if rest.first?.isReplacementMark == true {
                rest.removeFirst()
            }
        }
        return rest.isEmpty
    }
}

extension Unicode.Scalar {
    /// Characters outside of Unicode's Basic Multilingual Plane, variation selectors, and compatibility ideographs.
    fileprivate var isUnkeepable: Bool { value > 0xFFFF || isVariationSelector || isCompatibilityIdeograph }

    fileprivate var isReplacementMark: Bool { ["?", "？", "〓", "□", "\u{FFFD}"].contains(self) }
}
