import Sandbox

/// Creates the `Program` that the command line and the settings describe.
struct ProgramLauncher: Sendable {
    let startup: StartupOptions
    /// `nil` to connect to the services of the settings.
    let sandbox: SandboxOptions?

    /// Loads the settings and calls `body` with the program. A sandbox runs until `body` returns.
    /// - Throws: `SettingsError`, and the error of `body`.
    func run<Value: Sendable>(_ body: @Sendable (Program) async throws -> Value) async throws -> Value {
        let settings = try startup.loadSettings()
        // The only clock of the program: everything below receives it as a `TimeSource`.
        let time = SystemClock()
        guard let sandbox else {
            return try await body(
                Program(
                    settings: settings, environment: CurrentProcess.environment, isSandbox: false, time: time,
                    logger: startup.logger))
        }
        return try await EmbeddedSandbox(options: sandbox, settings: settings, time: time, logger: startup.logger)
            .run(body)
    }
}
