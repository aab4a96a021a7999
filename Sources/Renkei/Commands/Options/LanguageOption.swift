import ArgumentParser

/// The option that chooses the language of a command's output.
struct LanguageOption: ParsableArguments {
    @Option(help: "The language of the output: ja or en. The default is that of the locale.")
    var language: Language?

    var chosen: Language { language ?? .ofLocale(environment: CurrentProcess.environment) }
}

extension Language: ExpressibleByArgument {}
