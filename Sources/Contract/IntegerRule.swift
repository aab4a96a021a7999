/// What an integer has to be like.
struct IntegerRule: Sendable {
    var minimum = Int.min
    var maximum = Int.max

    static let any = IntegerRule()

    /// - Parameter written: the number as it stands in the message.
    func check(_ written: String, at place: Pointer) throws(ContractFault) -> Int {
        guard
            written.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { throw .type(place, expected: "an integer") }
        guard let number = Int(written) else { throw written.hasPrefix("-") ? tooSmall(place) : tooBig(place) }
        if number < minimum { throw tooSmall(place) }
        if number > maximum { throw tooBig(place) }
        return number
    }

    private func tooSmall(_ place: Pointer) -> ContractFault {
        ContractFault(place, .minimum, "should be at least \(minimum)", ja: "\(minimum)以上にしてください")
    }

    private func tooBig(_ place: Pointer) -> ContractFault {
        ContractFault(place, .maximum, "should be at most \(maximum)", ja: "\(maximum)以下にしてください")
    }
}
