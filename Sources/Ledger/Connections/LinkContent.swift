import Reconciliation
import Roster

/// The binary form of what a link holds besides the two ids.
extension ByteWriter {
    mutating func content(of link: Link) {
        agreedValues(link.agreed)
        number(link.notKept.count)
        for field in Field.byNumber {
            guard let notKept = link.notKept[field] else { continue }
            byte(field.storedNumber)
            byte(notKept.side.storedNumber)
            value(notKept.sent)
            reading(notKept.stored)
        }
    }
}

extension ByteReader {
    mutating func link(smartHR: RecordID, kingOfTime: RecordID) throws -> Link {
        let agreed = try agreedValues()
        let notKept = try list { reader in
            let field = try Field(storedNumber: reader.byte())
            let side = try Side(storedNumber: reader.byte())
            return (field, NotKept(side: side, sent: try reader.value(), stored: try reader.reading()))
        }
        return Link(
            smartHR: smartHR, kingOfTime: kingOfTime, agreed: agreed, notKept: Dictionary(notKept) { _, last in last })
    }
}
