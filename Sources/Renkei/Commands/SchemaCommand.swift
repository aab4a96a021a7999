import ArgumentParser
import Contract

/// `renkei schema`: the contract, for tools.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of every message, or the OpenRPC document.",
        discussion: """
            From either, types can be generated in most languages. The OpenRPC document is what the method
            `rpc.discover` answers.

              renkei schema > renkei.schema.json
              renkei schema --openrpc > openrpc.json
            """)

    @Flag(help: "Print the OpenRPC document instead.")
    var openrpc = false

    func run() throws {
        let document = openrpc ? ContractDocument.openRPC : ContractDocument.schema
        try StandardOutput.write(document.bytes + [0x0A])
    }
}
