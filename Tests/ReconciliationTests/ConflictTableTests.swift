import Reconciliation
import Roster
import Testing

/// Base, source and target of each kind of field: what is written, and what waits for a person.
@Suite struct ConflictTableTests {
    enum Verdict { case nothing, write, keep, ask }

    /// Three values of a field and another spelling of the second, which counts as the same.
    private static let values: [(Field, String, String, String, String)] = [
        (.lastName, "山田", "佐藤", "鈴木", " 佐藤 "), (.firstNameKana, "タロウ", "ジロウ", "サブロウ", "じろう"),
        (.email, "a@example.jp", "b@example.jp", "c@example.jp", "B@example.jp"),
        (.birthDate, "1990-01-01", "1990-01-02", "1990-01-03", "1990-01-02"),
        (.hireDate, "2015-04-01", "2016-04-01", "2017-04-01", "2016-04-01"),
    ]

    @Test(arguments: values.indices)
    func edits(index: Int) {
        let (field, a, b, c, likeB) = Self.values[index]
        let table: [(base: String?, source: String?, target: String?, Verdict)] = [
            (a, a, a, .nothing), (a, b, a, .write), (a, b, b, .nothing), (a, b, likeB, .nothing), (a, b, c, .ask),
            (a, a, b, .write), (nil, a, nil, .write), (nil, a, b, .ask), (nil, nil, a, .keep), (a, nil, a, .keep),
            (a, nil, b, .keep), (a, b, nil, .ask), (a, nil, nil, .nothing),
        ]
        for (base, source, target, verdict) in table {
            check(field, base, source, target, verdict)
        }
    }

    /// A person who is male or female: there is no third value to conflict with, but for none.
    @Test func editsOfGender() {
        for (base, source, target, verdict) in [
            ("male", "male", "male", .nothing), ("male", "female", "male", .write),
            ("male", "female", "female", .nothing), ("male", "female", nil, .ask), (nil, "male", "female", .ask),
        ] as [(String?, String?, String?, Verdict)] {
            check(.gender, base, source, target, verdict)
        }
    }

    @Test func differentFieldsDoNotConflict() {
        let base = person("kA", code: "1")
        let link = link(base)
        let comparison = compare(
            source: [person("sA", code: "1", [.email: "new@example.jp"])],
            target: [person("kA", code: "1", [.hireDate: "2016-04-01"])], options: toKingOfTime, links: [link])
        #expect(comparison.rows[0].found.isEmpty)
        #expect(comparison.rows[0].employeeClass == .changed)
    }

    @Test func erasingOnOneSideAndEditingOnTheOtherIsAConflictOnlyIfErasingWasAskedFor() {
        let (source, target) = (
            person("sA", code: "1", [.email: ""]), person("kA", code: "1", [.email: "b@example.jp"])
        )
        for clear in [[], [.email]] as [Set<Field>] {
            let row = compare(
                source: [source], target: [target], options: options(.smartHRToKingOfTime, clear: clear),
                links: [link(person("kA", code: "1"))]
            ).rows[0]
            #expect(row.found == (clear.isEmpty ? [] : ["changedOnBothSides:blocks"]))
        }
    }

    @Test func conflictShowsAllThreeValues() {
        let row = row(.email, "a@example.jp", "b@example.jp", "c@example.jp")
        #expect(row.findings.first?.values.map(\.value) == ["a@example.jp", "b@example.jp", "c@example.jp"])
        #expect(row.findings.first?.values.map(\.name) == ["agreed", "source", "target"])
    }

    private func check(_ field: Field, _ base: String?, _ source: String?, _ target: String?, _ verdict: Verdict) {
        let row = row(field, base, source, target)
        let found: Verdict =
            switch row.employeeClass {
            case .blocked: .ask
            case .changed: .write
            case .unchanged, .new, .leftOut, .targetOnly: source == nil && target != nil ? .keep : .nothing
            }
        #expect(found == verdict, "\(field) \(base ?? "-") / \(source ?? "-") / \(target ?? "-")")
        #expect((row.found == ["changedOnBothSides:blocks"]) == (verdict == .ask))
        #expect(plan(row, placement: nil, options: toKingOfTime).writes == (verdict == .write))
    }

    private func row(_ field: Field, _ base: String?, _ source: String?, _ target: String?) -> Row {
        compare(
            source: [person("sA", code: "1", [field: source])], target: [person("kA", code: "1", [field: target])],
            options: toKingOfTime, links: [link(person("kA", code: "1", [field: base]))]
        ).rows[0]
    }

    private func link(_ base: Employee) -> Link {
        Link(
            smartHR: RecordID("sA"), kingOfTime: RecordID("kA"),
            agreed: agreedValues(of: base, and: base, options: toKingOfTime))
    }
}

extension PlannedWrite {
    var writes: Bool {
        switch self {
        case .create, .update: true
        case .skip, .blocked: false
        }
    }
}
