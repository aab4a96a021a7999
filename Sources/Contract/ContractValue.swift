import JSON

/// A value that can be written as JSON.
public protocol JSONWritable {
    func write(to writer: inout JSONWriter)
}

/// A value of the contract. Reading checks every rule of the schema; writing follows it.
public protocol ContractValue: JSONWritable, Hashable, Sendable {
    /// - Parameter path: The position of the value in its message, for faults.
    static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self
}

extension ContractValue {
    /// Reads a value that is the whole text, such as a result.
    public static func read(_ bytes: ArraySlice<UInt8>) throws(ContractFault) -> Self {
        var reader = ValueReader(bytes)
        let value = try read(from: &reader, at: .root)
        try reader.finish()
        return value
    }
}

/// A string with a fixed set of values.
public protocol ContractEnum: ContractValue, RawRepresentable<String>, CaseIterable {}

extension ContractEnum {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        let text = try reader.text(at: path)
        guard let value = Self(rawValue: text) else {
            let values = allCases.map { "`\($0.rawValue)`" }
            throw ContractFault(
                .enum, at: path, en: "must be one of \(values.joined(separator: ", "))",
                ja: "\(values.joined(separator: "、"))のいずれかにしてください")
        }
        return value
    }

    public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}
