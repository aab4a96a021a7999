import Contract

/// A cursor is a position, which callers take as it is.
enum Cursor {
    static func text(_ position: some BinaryInteger) -> String { String(position) }

    static func number<Number: FixedWidthInteger>(_ text: String) throws(ContractFault) -> Number {
        guard let number = Number(text) else {
            throw ContractFault(
                path: "/cursor", rule: .pattern, message: "is no cursor of ours", messageJa: "カーソルが正しくありません")
        }
        return number
    }
}
