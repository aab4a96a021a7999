import Reconciliation
import Roster
import Testing

@Suite struct ThreeWayTests {
    @Test(
        arguments: [
            ("a", "a", "a", .unchanged), ("a", "b", "a", .changedInSource), ("a", "a", "b", .changedInTarget),
            ("a", "b", "b", .changedAlike), ("a", "b", "c", .conflict), (nil, nil, "", .unchanged),
            (nil, "a", "b", .conflict), (nil, "a", "a", .changedAlike), ("a", nil, "", .changedAlike),
            ("a", nil, "b", .conflict), ("a", " a", "b", .changedInTarget), ("a", "b", " b", .changedAlike),
            (nil, "a", nil, .changedInSource), ("a", "a", nil, .changedInTarget),
        ] as [(String?, String?, String?, ThreeWayChange)])
    func conflictIsTwoDifferentChanges(base: String?, source: String?, target: String?, verdict: ThreeWayChange) {
        #expect(
            ThreeWayChange(
                of: .lastName, base: Reading(text: base), source: Reading(text: source), target: Reading(text: target))
                == verdict)
    }

    @Test(arguments: [.unreadable, .unmapped("x")] as [Reading])
    func unreadableReadingIsNoConflict(reading: Reading) {
        let (one, other) = (Reading(text: "a"), Reading(text: "b"))
        #expect(ThreeWayChange(of: .lastName, base: reading, source: one, target: other) == .unknown)
        #expect(ThreeWayChange(of: .lastName, base: one, source: reading, target: other) == .unknown)
        #expect(ThreeWayChange(of: .lastName, base: one, source: other, target: reading) == .unknown)
    }
}
