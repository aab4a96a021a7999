import Testing

/// Runs every test that is linked with it.
@main enum Threads {
    static func main() async { await Testing.__swiftPMEntryPoint() as Never }
}
