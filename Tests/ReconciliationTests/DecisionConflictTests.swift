import Reconciliation
import Roster
import Testing

/// Decisions that last, against each other.
@Suite struct DecisionConflictTests {
    private static func decision(
        _ kind: StandingDecision.Kind, _ smartHR: String? = "s1", _ kingOfTime: String? = "k1",
        _ direction: Direction = .smartHRToKingOfTime
    ) -> StandingDecision {
        StandingDecision(
            kind: kind, direction: direction, smartHR: smartHR.map { RecordID($0) },
            kingOfTime: kingOfTime.map { RecordID($0) })
    }

    private static let pair = decision(.samePerson(keepsTargetCode: false))

    @Test(
        arguments: [
            ("同じ決定", decision(.samePerson(keepsTargetCode: false)), true, false),
            ("逆方向", decision(.samePerson(keepsTargetCode: false), "s1", "k1", .kingOfTimeToSmartHR), true, false),
            ("社員番号の扱いだけが違う", decision(.samePerson(keepsTargetCode: true)), false, true),
            ("取得元が同じで相手が違う", decision(.samePerson(keepsTargetCode: false), "s1", "k2"), false, true),
            ("相手が同じで取得元が違う", decision(.samePerson(keepsTargetCode: false), "s2", "k1"), false, true),
            ("別の二人", decision(.samePerson(keepsTargetCode: false), "s2", "k2"), false, false),
            ("同じ組の引き継ぎ", decision(.takeOver), false, true),
            ("別の人による引き継ぎ", decision(.takeOver, "s2", "k1"), false, true),
            ("同じ組を別人とする", decision(.differentPerson), false, true),
            ("片方だけ同じ記録を別人とする", decision(.differentPerson, "s1", "k2"), false, false),
            ("対象外にする", decision(.leaveOut, "s1", nil), false, false),
        ] as [(String, StandingDecision, Bool, Bool)])
    func anotherDecisionBesidesAPair(
        _ name: String, other: StandingDecision, isEquivalent: Bool, contradicts: Bool
    ) {
        #expect(Self.pair.isEquivalent(to: other) == isEquivalent)
        #expect(other.isEquivalent(to: Self.pair) == isEquivalent)
        #expect(Self.pair.contradicts(other) == contradicts)
        #expect(other.contradicts(Self.pair) == contradicts)
    }

    @Test func personIsLeftOutOfOneDirection() {
        let here = Self.decision(.leaveOut, "s1", nil)
        let there = Self.decision(.leaveOut, nil, "k1", .kingOfTimeToSmartHR)
        #expect(here.isEquivalent(to: here))
        #expect(!here.isEquivalent(to: there))
        #expect(!here.isEquivalent(to: Self.decision(.leaveOut, "s1", nil, .kingOfTimeToSmartHR)))
        #expect(!here.contradicts(there))
    }

    @Test func personMayDifferFromSeveralOthers() {
        let one = Self.decision(.differentPerson, "s1", "k1")
        #expect(!one.contradicts(Self.decision(.differentPerson, "s1", "k2")))
    }
}
