import JSON

/// Something that can be written as JSON.
public protocol JSONWritable {
    func write(to writer: inout JSONWriter)
}

/// A value of the contract: read with every rule checked, written as the schema says.
public protocol ContractValue: JSONWritable, Hashable, Sendable {
    static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self
}

extension ContractValue {
    /// Reads a whole message part, such as a result.
    public static func read(_ bytes: ArraySlice<UInt8>) throws(ContractFault) -> Self {
        var reader = ValueReader(bytes)
        let value = try read(from: &reader, at: .root)
        try reader.finish()
        return value
    }
}

/// One of a fixed number of words.
public protocol ContractWord: ContractValue, RawRepresentable<String>, CaseIterable {}

extension ContractWord {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        let text = try reader.text(at: place)
        guard let word = Self(rawValue: text) else {
            let words = allCases.map { "`\($0.rawValue)`" }
            throw ContractFault(
                place, .enum, "should be one of \(words.joined(separator: ", "))",
                ja: "\(words.joined(separator: "、"))のいずれかにしてください")
        }
        return word
    }

    public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}
