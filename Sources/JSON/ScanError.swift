/// An error of a `Scanner`: a `JSONFault` without its path.
///
/// It is cheap to throw through the scanning loops. The path is computed once, where the error leaves the module.
struct ScanError: Error {
    let rule: JSONFault.Rule
    let offset: Int
    /// The path is that of the value at this offset. It lies after `offset` if a member's own name is at fault, so that
    /// the path includes that name.
    let pathOffset: Int

    init(_ rule: JSONFault.Rule, at offset: Int) {
        self.init(rule, at: offset, pathOffset: offset)
    }

    init(_ rule: JSONFault.Rule, at offset: Int, pathOffset: Int) {
        self.rule = rule
        self.offset = offset
        self.pathOffset = pathOffset
    }

    /// - Parameter name: The later one of two equal names.
    init(duplicateName name: StringToken) {
        self.init(.duplicateName, at: name.start - 1, pathOffset: name.end + 1)
    }

    func fault(in text: UnsafeBufferPointer<UInt8>) -> JSONFault {
        JSONFault(rule, offset: offset, path: PointerLocator.path(to: pathOffset, in: text))
    }
}
