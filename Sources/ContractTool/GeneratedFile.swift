/// A file to be written.
struct GeneratedFile {
    /// Relative to the repository.
    let path: String
    let text: String
}
