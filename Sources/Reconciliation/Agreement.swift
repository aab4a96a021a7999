import Roster

/// The fields of which both sides hold the same, with what the target holds. A field that one of them cannot show is not
/// among them.
public func agreement(
    between source: Employee, and target: Employee, options: ComparisonOptions
) -> [Field: Reading] {
    var agreed: [Field: Reading] = [:]
    for field in Field.compared {
        switch (sourceReading(field, of: source, options: options), target[field]) {
        case (.value(let one), .value(let other)) where Normalization.areEqual(one, other, in: field):
            agreed[field] = .value(other)
        case (let one, let other) where one.isEmpty && other.isEmpty: agreed[field] = .absent
        default: continue
        }
    }
    return agreed
}

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
        link.agreed = (isKnown ? known?.agreed ?? [:] : [:])
            .merging(agreement(between: source, and: target, options: options)) { _, now in now }
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
