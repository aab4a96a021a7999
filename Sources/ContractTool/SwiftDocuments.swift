extension SwiftFiles {
    /// The documents that the program hands out, as text inside it.
    func documents(openRPC: JSONValue, schema: JSONValue) -> [GeneratedFile] {
        [
            document("OpenRPC", "The OpenRPC document, on one line.", member: "openRPCText", openRPC),
            document("Schema", "The JSON Schema of every message, on one line.", member: "schemaText", schema),
            file("ContractVersion", imports: false) { text in
                text.doc("The version of the contract that this program keeps.")
                text.line("public let contractVersion = \(literal(source.version))")
            },
        ]
    }

    private func document(_ name: String, _ description: String, member: String, _ value: JSONValue) -> GeneratedFile {
        file("ContractDocument+\(name)", imports: false) { text in
            text.block("extension ContractDocument") { text in
                text.doc(description)
                text.line("static let \(member): StaticString = #\"\"\"")
                text.indented { text in
                    let lines = value.compact.filled(to: SwiftText.width - 10)
                    for line in lines.dropLast() { text.line(line + "\\#") }
                    text.line(lines.last ?? "")
                    text.line("\"\"\"#")
                }
            }
        }
    }
}

extension String {
    /// Cut into lines, after a comma where there is one.
    fileprivate func filled(to width: Int) -> [String] {
        var lines: [String] = []
        var rest = self[...]
        while rest.count > width {
            let line = rest.prefix(width)
            let end = line.lastIndex(of: ",").map(rest.index(after:)) ?? line.endIndex
            lines.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return lines + [String(rest)]
    }
}
