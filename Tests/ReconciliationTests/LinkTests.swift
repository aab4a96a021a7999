import Reconciliation
import Roster
import Testing

@Suite struct LinkTests {
    private let links = [
        Link(smartHR: RecordID("sA"), kingOfTime: RecordID("kA")),
        Link(smartHR: RecordID("sB"), kingOfTime: RecordID("kB")),
    ]

    private func found(_ smartHR: [String: String], _ kingOfTime: [String: String]) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for direction in Direction.allCases {
            let lists = [Side.smartHR: people(smartHR), Side.kingOfTime: people(kingOfTime)]
            let comparison = compare(
                source: lists[direction.source]!, target: lists[direction.target]!, options: options(direction),
                links: links)
            for row in comparison.rows { found[row.id.text] = row.found }
        }
        return found
    }

    /// People by id, each with a birth date of their own.
    private func people(_ codes: [String: String]) -> [Employee] {
        codes.map { person($0, code: $1, [.birthDate: $0.hasSuffix("A") ? "1990-01-01" : "1991-01-01"]) }
    }

    @Test func linkThatAgreesWithTheCodeIsSilent() {
        let found = found(["sA": "1", "sB": "2"], ["kA": "1", "kB": "2"])
        #expect(found == ["sA": [], "sB": [], "kA": [], "kB": []])
    }

    @Test func swappedCodesAreBlockedOnBothPeople() {
        let found = found(["sA": "1", "sB": "2"], ["kA": "2", "kB": "1"])
        #expect(Set(found.keys) == ["sA", "sB", "kA", "kB"])
        #expect(found.values.allSatisfy { $0 == ["codesSwapped:blocks"] })
    }

    @Test func codeGivenToAnotherPersonIsBlocked() {
        let found = found(["sA": "1"], ["kA": "9", "kB": "1"])
        #expect(found["sA"]?.contains("codeReused:blocks") == true)
        #expect(found["kB"] == ["codeReused:blocks"])
    }

    @Test func unlinkedNewcomerWithTheCodeOfALinkedPersonIsBlocked() {
        #expect(found(["sC": "1"], ["kA": "1"])["sC"] == ["codeReused:blocks"])
    }

    @Test func linkedPersonWithAnotherCodeNowIsNotCreatedAgain() {
        let found = found(["sA": "0077"], ["kA": "0001"])
        #expect(found["sA"] == ["codeReused:blocks", "probableSamePerson:blocks"])
    }

    @Test func linkToARecordThatIsGoneDoesNotHinder() {
        #expect(found(["sA": "0001"], [:])["sA"] == [])
    }

    @Test func editsOnBothSidesOfOneFieldBlock() {
        let base = person("kA", code: "1")
        let links = [
            Link(
                smartHR: RecordID("sA"), kingOfTime: RecordID("kA"),
                agreed: agreedValues(of: base, and: base, options: toKingOfTime))
        ]
        let source = person("sA", code: "1", [.email: "new@example.jp"])
        func found(_ target: Employee) -> [String] {
            compare(source: [source], target: [target], options: toKingOfTime, links: links).rows[0].found
        }
        #expect(found(base) == [])
        #expect(found(person("kA", code: "1", [.lastName: "鈴木"])) == [])
        #expect(found(person("kA", code: "1", [.email: "NEW@example.jp"])) == [])
        #expect(found(person("kA", code: "1", [.email: "other@example.jp"])) == ["changedOnBothSides:blocks"])
    }

    @Test func pairIsLinkedOnceItIsSeenInStep() {
        let (source, target) = (person("sA", code: "1"), person("kA", code: "1"))
        let different = person("kA", code: "1", [.lastName: "鈴木"])
        func seen(_ target: Employee, _ known: [Link] = []) -> [Link] {
            let comparison = compare(source: [source], target: [target], options: toKingOfTime, links: known)
            return linkUpdates(from: comparison, known: known, options: toKingOfTime)
        }
        let links = seen(target)
        #expect(links.map(\.smartHR) == [RecordID("sA")])
        #expect(links.map(\.kingOfTime) == [RecordID("kA")])
        #expect(links.first?.agreed.count == Field.compared.count)
        #expect(links.first?.agreed[.resignationDate] == .absent)
        #expect(seen(target, links).isEmpty)
        #expect(seen(different).isEmpty)
    }

    @Test func fieldThatDiffersKeepsWhatWasLastAgreed() {
        let known = Link.update(
            person("sA"), person("kA"), isInStep: true, known: nil, options: toKingOfTime)
        let renewed = Link.update(
            person("sA", [.lastName: "佐藤", .email: "n@example.jp"]), person("kA", [.email: "n@example.jp"]),
            isInStep: false, known: known, options: toKingOfTime)
        #expect(renewed?.agreed[.lastName] == .value(.text("山田")))
        #expect(renewed?.agreed[.email] == .value(.text("n@example.jp")))
    }

    @Test func doubtAboutWhoSomebodyIsTeachesNothing() {
        let comparison = compare(
            source: people(["sA": "1"]), target: people(["kB": "1"]), options: toKingOfTime, links: links)
        #expect(linkUpdates(from: comparison, known: links, options: toKingOfTime).isEmpty)
    }
}
