extension Sequence<UInt8> {
    /// The bytes as lower-case hexadecimal text, two digits each, the form of hashes and digests in every message.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        let text = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xf)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
