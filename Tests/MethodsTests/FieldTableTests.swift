import Contract
import Roster
import Testing

@testable import Methods

/// The contract's list of the fields comes from the schema, the engine's is the table in `Roster`.
@Suite struct FieldTableTests {
    @Test func contractAndTableListTheSameFields() {
        #expect(Contract.Field.allCases.map(\.rawValue) == Roster.Field.allCases.map(\.rawValue))
    }

    @Test func contractAndTableClearTheSameFields() {
        let clearable = Roster.Field.allCases.filter(\.attributes.isClearable)
        #expect(Contract.ClearableField.allCases.map(\.rawValue) == clearable.map(\.rawValue))
    }

    @Test(arguments: Roster.Field.allCases)
    func contractAndTableHaveTheSameLabels(field: Roster.Field) {
        let contract = Contract.Field(engine: field)
        #expect(contract.label.ja == field.label.ja)
        #expect(contract.label.en.lowercased() == field.label.en)
    }
}
