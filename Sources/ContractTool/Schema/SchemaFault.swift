/// An error in `schema/`. The text names the file.
struct SchemaFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
