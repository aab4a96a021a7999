/// The employee codes that a service takes: half-width letters and digits, so many of them.
public struct EmployeeCodeRule: Hashable, Sendable {
    public let lengths: ClosedRange<Int>

    public init(lengths: ClosedRange<Int>) {
        self.lengths = lengths
    }

    public func accepts(_ code: EmployeeCode) -> Bool {
        lengths.contains(code.text.utf8.count) && code.text.utf8.allSatisfy(Self.isLetterOrDigit)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
