import Roster

/// Questions that need a connection and no job.
extension Engine {
    public nonisolated var connectionNames: [String] { connections.names }

    /// What new people can be assigned to, on one side or on both.
    public nonisolated func choices(
        of connection: String?, _ sides: [Side]
    ) async throws -> (connection: String, choices: [Choices]) {
        let services = try connections.services(of: connection)
        var choices: [Choices] = []
        for side in sides {
            choices.append(try await asking(side) { try await services[side].choices() })
        }
        return (services.name, choices)
    }

    /// The preflight of both services; it only reads.
    public nonisolated func check(_ connection: String?) async throws -> (connection: String, entries: [CheckEntry]) {
        let services = try connections.services(of: connection)
        async let smartHR = asking(.smartHR) { try await services.smartHR.check() }
        async let kingOfTime = asking(.kingOfTime) { try await services.kingOfTime.check() }
        return (services.name, try await smartHR + kingOfTime)
    }
}
