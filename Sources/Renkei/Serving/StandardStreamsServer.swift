import Wire

/// Serves the parent process on standard input and output, until the input ends or the program is asked to end.
struct StandardStreamsServer: Sendable {
    let launcher: ProgramLauncher

    func run() async throws {
        // Both come first: the parent may die at any moment, and standard output has to be the protocol's before anything
        // can print.
        let parent = ParentProcess()
        let streams = StandardStreams()
        try await launcher.run { program in
            let session = program.sessions.makeSession(over: streams)
            let shutdown = ShutdownCoordinator(program: program, endInput: session.endInput)
            try await shutdown.run {
                await withDiscardingTaskGroup { group in
                    group.addTask { await shutdown.request(whenParentDies: parent) }
                    await session.run()
                    group.cancelAll()
                }
            }
        }
    }
}
