import Roster

/// The findings about one person that name other records, and the target's records among those.
struct NamedRecords {
    private(set) var findings: [Finding] = []
    /// In the order of the findings, each once.
    private(set) var candidates: [Employee] = []

    /// - Parameter record: one of the target. Numbers that may be a My Number are hidden here.
    mutating func add(
        _ code: Finding.Code, _ severity: Finding.Severity, field: Field? = .employeeCode, naming record: Employee,
        on side: Side, values: [Evidence] = []
    ) {
        let shown = record.hidingMyNumbers
        findings.append(
            Finding(code, severity, field: field, values: Evidence.other(shown, on: side) + values))
        if !candidates.contains(where: { $0.id == shown.id }) { candidates.append(shown) }
    }

    /// A record of the source cannot become this person's: it is named only.
    mutating func add(_ code: Finding.Code, _ severity: Finding.Severity, naming record: Employee, ofSource side: Side)
    {
        findings.append(
            Finding(code, severity, field: .employeeCode, values: Evidence.other(record, on: side)))
    }

    static func += (left: inout NamedRecords, right: NamedRecords) {
        left.findings += right.findings
        for record in right.candidates where !left.candidates.contains(where: { $0.id == record.id }) {
            left.candidates.append(record)
        }
    }
}

extension Evidence {
    /// The names of the values that name another record.
    static let otherID = "otherID"
    static let side = "side"

    /// Another record: its id, its code unless it may be a My Number, and its side.
    static func other(_ record: Employee, on side: Side) -> [Evidence] {
        [Evidence(otherID, record.id.text)] + otherCode(record.code) + [Evidence(Self.side, side.rawValue)]
    }
}

extension Finding {
    /// Whether the finding names another record.
    var namesARecord: Bool { value(Evidence.otherID) != nil }

    /// The record that the finding names on this side.
    func otherID(on side: Side) -> RecordID? {
        guard value(Evidence.side) == side.rawValue else { return nil }
        return value(Evidence.otherID).map { RecordID($0) }
    }
}
