import Testing

/// Runs every test that is linked into the program.
@main enum Threads {
    static func main() async { await Testing.__swiftPMEntryPoint() as Never }
}
