import Reconciliation
import Roster

// The binary form of planned writes.

extension ByteWriter {
    mutating func plannedWrite(_ write: PlannedWrite) {
        switch write {
        case .create(let employee):
            byte(0)
            newEmployee(employee)
        case .update(let id, let changes):
            byte(1)
            text(id.text)
            self.changes(changes)
        case .skip: byte(2)
        case .blocked: byte(3)
        }
    }

    mutating func optionalText(_ value: String?) {
        byte(value == nil ? 0 : 1)
        if let value { text(value) }
    }

    mutating func values(_ values: [Field: FieldValue]) {
        number(values.count)
        for field in Field.byNumber {
            guard let value = values[field] else { continue }
            byte(field.storedNumber)
            self.value(value)
        }
    }

    private mutating func newEmployee(_ employee: NewEmployee) {
        text(employee.code.text)
        values(employee.values)
        switch employee.placement {
        case .smartHR(let businessEstablishmentID):
            byte(0)
            text(businessEstablishmentID)
        case .kingOfTime(let divisionCode, let workingTypeCode):
            byte(1)
            text(divisionCode)
            text(workingTypeCode)
        }
    }

    private mutating func changes(_ changes: EmployeeChanges) {
        values(changes.values)
        let cleared = Field.byNumber.filter(changes.cleared.contains)
        number(cleared.count)
        for field in cleared { byte(field.storedNumber) }
        number(changes.spareEmails.count)
        for email in changes.spareEmails { text(email) }
    }
}

extension ByteReader {
    mutating func plannedWrite() throws -> PlannedWrite {
        switch try byte() {
        case 0: .create(try newEmployee())
        case 1: .update(RecordID(try text()), try changes())
        case 2: .skip
        case 3: .blocked
        default: throw LedgerFailure.damaged(reason: "a planned write is none")
        }
    }

    mutating func optionalText() throws -> String? {
        try byte() == 0 ? nil : text()
    }

    mutating func values() throws -> [Field: FieldValue] {
        let pairs = try list { (try Field(storedNumber: $0.byte()), try $0.value()) }
        return Dictionary(pairs) { _, last in last }
    }

    private mutating func newEmployee() throws -> NewEmployee {
        NewEmployee(code: EmployeeCode(try text()), values: try values(), placement: try placement())
    }

    private mutating func placement() throws -> Placement {
        try byte() == 0
            ? .smartHR(businessEstablishmentID: text())
            : .kingOfTime(divisionCode: text(), workingTypeCode: text())
    }

    private mutating func changes() throws -> EmployeeChanges {
        EmployeeChanges(
            values: try values(), cleared: Set(try list { try Field(storedNumber: $0.byte()) }),
            spareEmails: try list { try $0.text() })
    }
}
