import Reconciliation

extension SyncLimits {
    /// The numbers above which a sync has to be confirmed with the digest of its plan; `none` sets no limit.
    init(from reader: inout SettingsReader) throws(SettingsError) {
        // More than either service has, and small enough for any arithmetic.
        let people = 0...10_000_000
        let percent = 0...100
        self.init(
            creates: try reader.limit(named: "limits.creates", default: 100, in: people),
            changes: try reader.limit(named: "limits.changes", default: 300, in: people),
            changedPercent: try reader.limit(named: "limits.changedPercent", default: nil, in: percent),
            resignations: try reader.limit(named: "limits.resignations", default: 30, in: people),
            cleared: try reader.limit(named: "limits.cleared", default: 10, in: people),
            everyone: try reader.limit(named: "limits.everyone", default: 20, in: people),
            shorterListPercent: try reader.limit(named: "limits.shorterListPercent", default: 20, in: percent))
    }
}
