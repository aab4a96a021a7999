import Reconciliation
import Roster
import Testing

/// One line of a table of cases, for people who know employees and not Swift.
///
///     case | source people | target people | conditions | class | differences | findings | written
///
/// People are separated by `;`. They are called s1, s2 … in SmartHR and k1, k2 … in KING OF TIME, and the first one of the
/// source is the one whose row is expected.
struct PersonCase: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let target: String
    let conditions: Conditions
    let expected: [String]

    var testDescription: String { name }

    init(_ line: Substring) {
        let columns = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        precondition(columns.count == 8, "\(columns.count) columns: \(line)")
        name = columns[0]
        source = columns[1]
        target = columns[2]
        conditions = Conditions(columns[3])
        expected = Array(columns[4...])
    }

    static func table(_ text: String) -> [PersonCase] { text.split(separator: "\n").map { PersonCase($0) } }

    /// Compares both sides, applies the decisions of the conditions, and expects class, differences, findings and write.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let row = conditions.resolved(conditions.row(source: source, target: target))
        let found = [
            row.map { Self.label($0.employeeClass) } ?? "対象外", row?.changeList ?? "",
            row?.findingList(conditions) ?? "",
            row.map { conditions.written($0) } ?? "-",
        ]
        #expect(found == expected, "\(name)", sourceLocation: sourceLocation)
    }

    private static func label(_ employeeClass: EmployeeClass) -> String {
        switch employeeClass {
        case .new: "新規"
        case .changed: "差分あり"
        case .unchanged: "差分なし"
        case .blocked: "要確認"
        case .leftOut: "対象外"
        case .targetOnly: "連携先のみ"
        }
    }
}

/// The conditions of a case, separated by `,`:
/// `K→S`, `ビジネスネーム`, `clear=退職`, `紐付け=s1:k1`, `判断=samePerson:s1:k1` (of an earlier job), `逆方向の判断=…`, `解決=samePerson`
/// (now, perhaps with `:k1`), `番号維持` (with `samePerson`).
struct Conditions: Sendable {
    var direction = Direction.smartHRToKingOfTime
    private var names = NameStyle.legal
    private var clear: Set<Field> = []
    private var links: [Link] = []
    private var decisions: [StandingDecision] = []
    private var resolutions: [(decision: Decision, with: String?)] = []
    private var keepsTargetCode = false

    init(_ text: String) {
        let items = text.split(separator: ",").map { $0.trimmed }
        keepsTargetCode = items.contains("番号維持")
        if items.contains("K→S") { direction = .kingOfTimeToSmartHR }
        for item in items { add(item) }
    }

    private mutating func add(_ item: String) {
        let parts = item.split(whereSeparator: { $0 == "=" || $0 == ":" }).map(String.init)
        switch parts[0] {
        case "ビジネスネーム": names = .business
        case "clear": clear.insert(PersonText.fields[parts[1]]!)
        case "紐付け": links.append(Link(smartHR: RecordID(parts[1]), kingOfTime: RecordID(parts[2])))
        case "判断": decisions.append(decision(parts, in: direction))
        case "逆方向の判断": decisions.append(decision(parts, in: direction.opposite))
        case "解決": resolutions.append((Decision(rawValue: parts[1])!, parts.count > 2 ? parts[2] : nil))
        case "K→S", "番号維持": break
        default: preconditionFailure(item)
        }
    }

    private func decision(_ parts: [String], in direction: Direction) -> StandingDecision {
        let kind: StandingDecision.Kind =
            switch Decision(rawValue: parts[1])! {
            case .samePerson: .samePerson(keepsTargetCode: keepsTargetCode)
            case .differentPerson: .differentPerson
            case .takeOver: .takeOver
            case .leaveOut: .leaveOut
            case .rehired, .accept, .useSource, .keepTarget: preconditionFailure(parts[1])
            }
        let ids = parts.dropFirst(2)
        return StandingDecision(
            kind: kind, direction: direction, smartHR: ids.first { $0.hasPrefix("s") }.map { RecordID($0) },
            kingOfTime: ids.first { $0.hasPrefix("k") }.map { RecordID($0) })
    }

    private var options: ComparisonOptions {
        ComparisonOptions(
            direction: direction, baseDate: BaseDate(recorded: day("2026-11-27")), nameStyle: names, clear: clear)
    }

    func row(source: String, target: String) -> Row? {
        let people = PersonText.people(source, on: direction.source)
        return compare(
            source: people, target: PersonText.people(target, on: direction.target), options: options,
            requirements: requirements(ofTarget: direction), links: links, decisions: decisions
        ).rows.first { $0.id == people[0].id }
    }

    func resolved(_ row: Row?) -> Row? {
        resolutions.reduce(row) { row, step in
            let resolution = row?.resolved(
                by: step.decision, with: step.with.map { RecordID($0) }, keepsTargetCode: keepsTargetCode,
                options: options, requirements: requirements(ofTarget: direction))
            if case .resolved(let row, _) = resolution { return row }
            Issue.record("\(step.decision) resolves nothing: \(String(describing: resolution))")
            return row
        }
    }

    /// The write of the row: `新規`, or `更新` with the record, and the spare addresses that stay if one is written.
    func written(_ row: Row) -> String {
        let placement: Placement =
            switch direction.target {
            case .smartHR: .smartHR(businessEstablishmentID: "b1")
            case .kingOfTime: .kingOfTime(divisionCode: "1000", workingTypeCode: "1")
            }
        switch plan(row, placement: placement, options: options) {
        case .create: return "新規"
        case .skip, .blocked: return "-"
        case .update(let id, let changes):
            #expect(
                Set(changes.values.keys).union(changes.cleared) == Set(row.differences.map(\.field)),
                "the write is what the row shows")
            let writesEmail = changes.values[.email] != nil || changes.cleared.contains(.email)
            let spares = writesEmail ? " 予備[\(changes.spareEmails.joined(separator: " "))]" : ""
            return "更新\(id)\(spares)"
        }
    }
}

extension Row {
    /// `field→value` of each difference; `消` for a value that is erased.
    fileprivate var changeList: String {
        differences.map { "\(PersonText.name(of: $0.field))→\($0.after?.text ?? "消")" }.joined(separator: " ")
    }

    /// The code of each finding with `!` if it blocks, and the record that it names.
    fileprivate func findingList(_ conditions: Conditions) -> String {
        findings.map { finding in
            let other = finding.values.first { $0.name == "otherID" }?.value ?? ""
            return
                "\(finding.code.rawValue)\(finding.severity == .blocks ? "!" : "")\(other.isEmpty ? "" : "(\(other))")"
        }.joined(separator: " ")
    }
}

extension Direction {
    fileprivate var opposite: Direction { self == .smartHRToKingOfTime ? .kingOfTimeToSmartHR : .smartHRToKingOfTime }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        String(String(drop { $0 == " " }.reversed()).drop { $0 == " " }.reversed())
    }
}
