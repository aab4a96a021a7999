import Roster

/// The turn of each write of a sync: one with a lower turn is sent first. An employee code or address may have to be unique in
/// the target, so the write that gives it up precedes the write that takes it. Writes of the same turn keep the order of the
/// list.
public func turns(of writes: [SelectedWrite]) -> [Int] {
    HandoverGraph(givenUp: writes.map(\.givenUp), taken: writes.map(\.taken)).turns()
}

/// A value that the target may accept once only.
private enum UniqueValue: Hashable {
    case code(EmployeeCode)
    case email(FieldValue)
}

extension SelectedWrite {
    fileprivate var givenUp: [UniqueValue] {
        let emails = EmailChange(self)?.givenUp.map(UniqueValue.email) ?? []
        guard newCode != nil, let old = target?.code else { return emails }
        return emails + [.code(old)]
    }

    fileprivate var taken: [UniqueValue] {
        (EmailChange(self)?.taken.map(UniqueValue.email) ?? []) + (newCode.map { [.code($0)] } ?? [])
    }

    /// The code that the record gets; `nil` if it keeps its own.
    private var newCode: EmployeeCode? {
        let code: EmployeeCode? =
            switch write {
            case .create(let person): person.code
            case .update(_, let changes): changes.newCode
            case .skip, .blocked: nil
            }
        return code == target?.code ? nil : code
    }
}
