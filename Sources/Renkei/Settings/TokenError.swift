/// A token that cannot be read from the place that the settings name. The text names the place and never the token.
struct TokenError: Error, Hashable, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
