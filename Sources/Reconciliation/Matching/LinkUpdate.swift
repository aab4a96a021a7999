import Roster

extension Link {
    /// The link to store for a matched pair; `nil` if there is nothing new to store.
    ///
    /// A pair is linked once both records are in step. From then on each field that both sides hold alike is agreed anew; one
    /// that differs keeps the value that was last agreed.
    /// - Parameters:
    ///   - isInStep: whether there is no difference between them.
    ///   - known: the stored link of this source record.
    ///   - notKept: the values of a write that the target has not kept.
    public static func update(
        _ source: Employee, _ target: Employee, isInStep: Bool, known: Link?, options: ComparisonOptions,
        notKept: [Field: NotKept] = [:]
    ) -> Link? {
        var link = Link(source: source.id, target: target.id, direction: options.direction)
        let isKnown = known?.smartHR == link.smartHR && known?.kingOfTime == link.kingOfTime
        guard isInStep || isKnown else { return nil }
        if isKnown, let known {
            link.agreed = known.agreed
            link.notKept = known.notKept
        }
        let agreed = agreedValues(of: source, and: target, options: options)
        link.agreed.renew(by: agreed)
        link.notKept.merge(notKept) { $1 }
        if !link.notKept.isEmpty { link.notKept = link.notKept.filter { agreed[$0.key] == nil } }
        return link == known ? nil : link
    }
}

extension Row {
    /// Whether it is open who the person is.
    fileprivate var isDoubtful: Bool {
        findings.contains { $0.severity == .blocks && $0.code.isAboutIdentity }
    }
}

/// The links to store after a comparison: those of pairs in step that are new or have new agreed values. A row that is
/// doubtful about who the person is links nobody.
public func linkUpdates(
    from comparison: Comparison, known: [Link], options: ComparisonOptions
) -> [Link] {
    let index = LinkIndex(known, direction: options.direction)
    return comparison.rows.compactMap { row in
        guard let target = row.target, !row.isDoubtful else { return nil }
        return .update(
            row.source, target, isInStep: row.employeeClass == .unchanged, known: index.link(ofSource: row.id),
            options: options)
    }
}
