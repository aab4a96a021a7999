import Foundation
import Reconciliation
import Roster
import Sync
import Synchronization
import Testing

/// The generation, by which an older copy of the ledger is recognised, is raised before the first write and after the last.
@Suite struct GenerationTests {
    private final class Seen: Sendable {
        let generation = Mutex<Result<Int, any Error>?>(nil)
    }

    private func generation(_ world: World) throws -> Int {
        let text = try String(contentsOfFile: world.folder + "/renkei.generation", encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("generation ") })
        return try #require(Int(line.dropFirst("generation ".count)))
    }

    @Test func copyMadeBeforeASyncIsOlderAtTheFirstWrite() async throws {
        let world = try World()
        try await world.run { engine in
            try await world.fetched(engine)
            let before = try generation(world)
            let seen = Seen()
            world.target.state.withLock { state in
                state.afterWrite = { _ in seen.generation.withLock { $0 = Result { try generation(world) } } }
            }
            _ = try await world.synced(engine, world.request(.classes([.new, .changed], except: [])))
            #expect(try seen.generation.withLock { try $0?.get() } == before + 1)
            #expect(try generation(world) == before + 2)
        }
    }
}
