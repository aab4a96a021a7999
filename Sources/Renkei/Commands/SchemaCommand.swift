import ArgumentParser
import Contract

/// `renkei schema`: the contract as a document for tools.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of every message, or the OpenRPC document.",
        discussion: """
            Generators for most languages make types from either document. The method `rpc.discover` returns the same \
            OpenRPC document.

              renkei schema > renkei.schema.json
              renkei schema --openrpc > openrpc.json
            """)

    @Flag(help: "Print the OpenRPC document instead.")
    var openrpc = false

    func run() throws {
        // Both documents are compiled in, so that they always match the program.
        let document = openrpc ? ContractDocument.openRPC : ContractDocument.schema
        try StandardOutput.write(document.bytes + [0x0A])
    }
}
