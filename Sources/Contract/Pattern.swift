/// A pattern of the form `^[…]+$`: a string of characters from one class.
///
/// The contract has no other patterns. A regular expression engine would cost more at the start of the program than
/// everything else together.
struct Pattern: Sendable {
    let source: String
    private let ranges: [ClosedRange<Unicode.Scalar>]

    /// - Precondition: The source has that form.
    init(_ source: String) {
        precondition(source.hasPrefix("^[") && source.hasSuffix("]+$"), "a pattern is written ^[…]+$")
        self.source = source
        ranges = Self.ranges(Array(source.unicodeScalars.dropFirst(2).dropLast(3)))
    }

    func matches(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { scalar in ranges.contains { $0.contains(scalar) } }
    }

    /// The members of a character class: single characters, and ranges such as `A-Z`.
    private static func ranges(_ members: [Unicode.Scalar]) -> [ClosedRange<Unicode.Scalar>] {
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        var index = 0
        while index < members.count {
            if index + 2 < members.count, members[index + 1] == "-" {
                ranges.append(members[index]...members[index + 2])
                index += 3
            } else {
                ranges.append(members[index]...members[index])
                index += 1
            }
        }
        return ranges
    }
}
