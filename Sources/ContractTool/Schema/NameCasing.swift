extension String {
    /// `job` becomes `Job`.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// `JobName` becomes `jobName`, `RowID` becomes `rowID`, and `ID` becomes `id`.
    var loweredFirst: String {
        let head = prefix { $0.isUppercase }
        if head.count == count { return lowercased() }
        return head.count > 1
            ? head.dropLast().lowercased() + dropFirst(head.count - 1) : prefix(1).lowercased() + dropFirst()
    }
}
