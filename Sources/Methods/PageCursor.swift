import Contract

/// A page's cursor on the wire: the position of the page's last entry, in decimal digits. Callers take it as opaque.
///
/// A caller may send any number. One that does not fit the position's type, or that renkei would write otherwise, is
/// refused here. The others are passed on, up to the type's maximum: no later arithmetic with them may overflow.
enum PageCursor {
    /// The length of a page whose caller gives no `limit`.
    static let defaultLimit = 100

    /// - Parameter position: `nil` after the last page.
    static func text(for position: (some BinaryInteger)?) -> String? { position.map { String($0) } }

    /// - Throws: a fault about `/cursor`, if no page has such a cursor.
    static func position<Number: FixedWidthInteger>(from text: String?) throws(ContractFault) -> Number? {
        guard let text else { return nil }
        guard let position = Number(text), position >= 0, String(position) == text else {
            throw ContractFault(
                path: "/cursor", rule: .pattern, message: "is not a cursor from an earlier page",
                messageJa: "カーソルが正しくありません")
        }
        return position
    }
}
