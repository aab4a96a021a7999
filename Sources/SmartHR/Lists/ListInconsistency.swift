/// The reason why the pages of a list do not fit together, as the end of a message. Reading again may help.
struct ListInconsistency: Error, Hashable {
    let reason: String
}
