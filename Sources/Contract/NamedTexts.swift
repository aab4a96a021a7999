import JSON

/// Texts by name, in the order in which they are to be shown.
public struct NamedTexts: ContractValue, ExpressibleByDictionaryLiteral {
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

    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> NamedTexts {
        var entries: [Entry] = []
        try reader.enterObject(at: place)
        while let name = try reader.nextName(at: place) {
            entries.append(Entry(name, try reader.text(at: place.member(name))))
        }
        return NamedTexts(entries)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for entry in entries { writer.put(entry.name, entry.text) }
        writer.endObject()
    }
}
