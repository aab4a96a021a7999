import ArgumentParser
import Sandbox

/// The options that put the sandbox in place of the real services.
struct SandboxOptionGroup: ParsableArguments {
    @Flag(help: "Run the sandbox in this process, as the connection `sandbox`. No settings are needed.")
    var sandbox = false

    @OptionGroup(title: "Sandbox options")
    var content: SandboxContentOptions

    /// `nil` without the sandbox.
    func chosen() throws -> SandboxOptions? { sandbox ? try content.options(rates: .unlimited) : nil }
}
