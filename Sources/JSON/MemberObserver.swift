/// Observes the objects and member names that a `Scanner` skips.
///
/// It is a generic parameter, so that a scan without a check for duplicates costs nothing.
protocol MemberObserver {
    mutating func openObject()
    mutating func visit(name: StringToken, in text: UnsafeBufferPointer<UInt8>)
    mutating func closeObject(in text: UnsafeBufferPointer<UInt8>) throws(ScanError)
}

/// Ignores all members.
struct NullMemberObserver: MemberObserver {
    @inline(__always) mutating func openObject() {}
    @inline(__always) mutating func visit(name: StringToken, in text: UnsafeBufferPointer<UInt8>) {}
    @inline(__always) mutating func closeObject(in text: UnsafeBufferPointer<UInt8>) throws(ScanError) {}
}
