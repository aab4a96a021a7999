import Roster

/// Adds notices to rows that take an address which another person of the run would have, or has until the run.
///
/// KING OF TIME and SmartHR may demand that an address is unique [?], so the comparison says it before the run. Every planned
/// write counts. An address that is shared with a person who is not written, such as that of a shop, gives no notice.
func notingSharedEmails(in rows: [Row], options: ComparisonOptions) -> [Row] {
    let changes = rows.map { EmailChange($0, options: options) }
    guard changes.contains(where: { $0?.taken.isEmpty == false }) else { return rows }
    let shared = SharedEmails(rows: rows, changes: changes)
    return rows.indices.map { index in
        let found = changes[index].map { shared.findings(for: index, taking: $0.taken) } ?? []
        return found.isEmpty ? rows[index] : rows[index].noting(found)
    }
}

/// The addresses that the run takes: who else has each after the run, and who gives it up.
private struct SharedEmails {
    private var holders: [FieldValue: Holders] = [:]
    private let rows: [Row]
    private let isCircular: [Bool]

    /// Rows, by their index.
    private struct Holders {
        var afterwards: [Int] = []
        var givers: [Int] = []
    }

    init(rows: [Row], changes: [EmailChange?]) {
        self.rows = rows
        isCircular = HandoverGraph(
            givenUp: changes.map { Array($0?.givenUp ?? []) }, taken: changes.map { Array($0?.taken ?? []) }
        ).circular()
        for email in changes.compactMap({ $0?.taken }).joined() { holders[email] = Holders() }
        for (index, change) in changes.enumerated() {
            for email in change?.after ?? [] { holders[email]?.afterwards.append(index) }
            for email in change?.givenUp ?? [] { holders[email]?.givers.append(index) }
        }
    }

    /// At most one finding for each address.
    func findings(for index: Int, taking emails: Set<FieldValue>) -> [Finding] {
        emails.sorted { $0.text < $1.text }.compactMap { email in
            guard let found = holders[email] else { return nil }
            if let other = found.afterwards.first(where: { $0 != index }) {
                return finding(.sharedEmail, other: other, count: found.afterwards.count - 1)
            }
            guard let giver = found.givers.first else { return nil }
            let isSwap = isCircular[index] && found.givers.contains { isCircular[$0] }
            return finding(isSwap ? .emailsSwapped : .emailHandedOn, other: giver, count: 1)
        }
    }

    private func finding(_ code: Finding.Code, other: Int, count: Int) -> Finding {
        let several = count > 1 ? [Evidence("count", String(count))] : []
        let otherCode = rows[other].target?.code ?? rows[other].code
        return Finding(code, .notice, field: .email, values: Evidence.otherCode(otherCode) + several)
    }
}

extension Row {
    /// The row with notices added. They do not change its class.
    fileprivate func noting(_ notices: [Finding]) -> Row {
        Row(
            source: source, target: target, employeeClass: employeeClass, differences: differences,
            findings: findings + notices, candidates: candidates)
    }
}

extension Finding.Code {
    /// Whether the finding is about an address that other people have, too.
    public var isAboutSharedEmails: Bool {
        let codes: Set<Finding.Code> = [.sharedEmail, .emailHandedOn, .emailsSwapped]
        return codes.contains(self)
    }
}
