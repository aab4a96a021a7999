import Roster

extension Link {
    /// The link that a matched pair calls for, or `nil` if the known one says as much.
    ///
    /// A pair is linked once it has been seen in step. From then on each field that both sides hold alike is agreed anew;
    /// one that differs keeps what was last agreed.
    /// - Parameters:
    ///   - isInStep: whether there was no difference between them.
    ///   - known: the link of this source record.
    public static func seen(
        _ source: Employee, _ target: Employee, isInStep: Bool, known: Link?, options: ComparisonOptions
    ) -> Link? {
        let pair = Link(source: source.id, target: target.id, options.direction)
        let isKnown = known?.smartHR == pair.smartHR && known?.kingOfTime == pair.kingOfTime
        guard isInStep || isKnown else { return nil }
        var link = pair
        if isKnown, let known { link.agreed = known.agreed }
        link.agreed.renew(by: agreement(between: source, and: target, options: options))
        return link == known ? nil : link
    }

    fileprivate init(source: RecordID, target: RecordID, _ direction: Direction) {
        self =
            direction.source == .smartHR
            ? Link(smartHR: source, kingOfTime: target) : Link(smartHR: target, kingOfTime: source)
    }
}

/// The links that a comparison teaches beyond the known ones.
public func links(seenIn comparison: Comparison, known: [Link], options: ComparisonOptions) -> [Link] {
    let index = LinkIndex(known, direction: options.direction)
    return comparison.rows.compactMap { row in
        guard let target = row.target, !row.findings.contains(where: { $0.code.isAboutIdentity }) else { return nil }
        return .seen(
            row.source, target, isInStep: row.employeeClass == .unchanged, known: index.link(ofSource: row.id),
            options: options)
    }
}
