extension SwiftFiles {
    /// The documents that the program contains as text. They are laid out so that a change of one value changes few lines.
    /// `StaticString`s need no initialisation at run time, and their line breaks are escaped.
    func documents(openRPC: JSONValue, schema: JSONValue) -> [GeneratedFile] {
        [
            document(
                named: "OpenRPC", description: "The OpenRPC document. The line breaks are not part of it.",
                member: "openRPCText",
                value: openRPC),
            document(
                named: "Schema", description: "The JSON Schema of all messages. The line breaks are not part of it.",
                member: "schemaText",
                value: schema),
            file("ContractVersion", imports: false) { text in
                text.doc("The version of the contract that this program implements.")
                text.line("public let contractVersion = \(literal(contract.version))")
            },
        ]
    }

    /// `static let name: StaticString`, a raw string whose line breaks are escaped. A static string costs nothing at the start
    /// of the program.
    private func document(
        named name: String, description: String, member: String, value: JSONValue
    ) -> GeneratedFile {
        file("ContractDocument+\(name)", imports: false) { text in
            text.block("extension ContractDocument") { text in
                text.doc(description)
                text.line("static let \(member): StaticString = #\"\"\"")
                text.indented { text in
                    let width = SwiftText.width - 10
                    let lines = value.compactLines(width: width).flatMap { $0.cut(to: width) }
                    for line in lines.dropLast() { text.line(line + "\\#") }
                    text.line(lines.last ?? "")
                    text.line("\"\"\"#")
                }
            }
        }
    }
}

extension String {
    /// Cuts the text after spaces into lines of at most `width` characters, where it has spaces.
    fileprivate func cut(to width: Int) -> [String] {
        var lines: [String] = []
        var rest = self[...]
        while rest.count > width {
            let line = rest.prefix(width)
            let end = line.lastIndex(of: " ").map(rest.index(after:)) ?? line.endIndex
            lines.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return lines + [String(rest)]
    }
}
