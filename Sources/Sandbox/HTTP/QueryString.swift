/// The pairs of a query string or a form, decoded, in their order.
struct QueryString: Sendable {
    let pairs: [(name: String, value: String)]

    init(_ text: String) {
        pairs = text.split(separator: "&").map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                percentDecoded(sides[0], plusIsSpace: true),
                sides.count > 1 ? percentDecoded(sides[1], plusIsSpace: true) : ""
            )
        }
    }

    /// The value of a parameter. The last one counts if the name occurs twice.
    subscript(name: String) -> String? { pairs.last { $0.name == name }?.value }

    /// The elements of a comma-separated value.
    func list(named name: String) -> [String]? {
        self[name].map { $0.split(separator: ",").map(String.init) }
    }
}
