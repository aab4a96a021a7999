/// The allowed range of an integer.
struct IntegerRule: Sendable {
    var minimum = Int.min
    var maximum = Int.max

    static let any = IntegerRule()

    /// - Parameter written: The number as it is written in the message. A number that no `Int` holds is out of range, not
    ///   of the wrong type; `1.0` and `1e2` are of the wrong type.
    func check(_ written: String, at path: JSONPointer) throws(ContractFault) -> Int {
        guard
            written.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw .type(at: path, expected: .integer) }
        guard let number = Int(written) else {
            throw written.hasPrefix("-") ? belowMinimum(at: path) : aboveMaximum(at: path)
        }
        if number < minimum { throw belowMinimum(at: path) }
        if number > maximum { throw aboveMaximum(at: path) }
        return number
    }

    private func belowMinimum(at path: JSONPointer) -> ContractFault {
        ContractFault(.minimum, at: path, en: "must be at least \(minimum)", ja: "\(minimum)以上にしてください")
    }

    private func aboveMaximum(at path: JSONPointer) -> ContractFault {
        ContractFault(.maximum, at: path, en: "must be at most \(maximum)", ja: "\(maximum)以下にしてください")
    }
}
