import Roster
import Testing

@Suite struct WriteGateTests {
    private struct Refused: Error {}

    @Test func gateIsOpenOnlyWhileHeld() async {
        let gate = WriteGate()
        #expect(!gate.isOpen)
        await gate.whileOpen {
            #expect(gate.isOpen)
            await gate.whileOpen { #expect(gate.isOpen) }
            #expect(gate.isOpen)
        }
        #expect(!gate.isOpen)
    }

    @Test func gateShutsBehindAFailure() async {
        let gate = WriteGate()
        await #expect(throws: Refused.self) { try await gate.whileOpen { throw Refused() } }
        #expect(!gate.isOpen)
    }
}
