import Contract
import Reconciliation
import Roster

/// The contract's word for one of ours, or the other way round. Both spell it alike; a test goes through all of them.
func word<Ours: RawRepresentable<String>, Theirs: RawRepresentable<String>>(_ word: Ours) -> Theirs {
    guard let same = Theirs(rawValue: word.rawValue) else {
        preconditionFailure("\(Theirs.self) has no \(word.rawValue)")
    }
    return same
}

extension Contract.BilingualText {
    init(_ text: Roster.BilingualText) {
        self.init(ja: text.ja, en: text.en)
    }
}

extension Reconciliation.Row {
    /// The name to show, by which a person finds the row; blank if neither part can be read.
    var name: String {
        [source.lastName.text, source.firstName.text].compactMap(\.self).joined(separator: " ")
    }
}

extension Contract.CheckEntry {
    init(_ entry: Roster.CheckEntry) {
        self.init(
            subject: word(entry.subject), side: entry.side.map { word($0) }, state: word(entry.state),
            message: Contract.BilingualText(entry.message), advice: entry.advice.map(Contract.BilingualText.init))
    }
}

extension Contract.Finding {
    init(_ finding: Reconciliation.Finding) {
        self.init(
            code: word(finding.code), severity: word(finding.severity), field: finding.field.map { word($0) },
            message: Contract.BilingualText(finding.text),
            values: NamedTexts(finding.values.map { NamedTexts.Entry($0.name, $0.value) }))
    }
}

extension Contract.ClassCounts {
    init(_ counts: Reconciliation.ClassCounts) {
        self.init(new: counts.new, changed: counts.changed, unchanged: counts.unchanged, blocked: counts.blocked)
    }
}
