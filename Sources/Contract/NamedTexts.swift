import JSON

/// An object whose members are all strings. The members keep their order, which is the order of display.
public struct NamedTexts: ContractValue, ExpressibleByDictionaryLiteral {
    /// A member.
    public struct Entry: Hashable, Sendable {
        public let name: String
        public let text: String

        public init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    public let entries: [Entry]

    public init(_ entries: [Entry]) {
        self.entries = entries
    }

    public init(dictionaryLiteral elements: (String, String)...) {
        entries = elements.map { Entry($0.0, $0.1) }
    }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> NamedTexts {
        var entries: [Entry] = []
        try reader.enterObject(at: path)
        while let name = try reader.nextName(at: path) {
            entries.append(Entry(name, try reader.text(at: path.member(name))))
        }
        return NamedTexts(entries)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for entry in entries { writer.put(entry.name, entry.text) }
        writer.endObject()
    }
}
