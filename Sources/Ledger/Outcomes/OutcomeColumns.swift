import GRDB
import Reconciliation
import Roster

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// How a selected employee is stored in its row.

extension OutcomeStatus {
    /// Outcomes are stored as their own number plus this.
    private static let firstOutcome = 10

    var storedNumber: Int {
        switch self {
        case .pending: 0
        case .inFlight: 1
        case .settled(let outcome): Self.firstOutcome + Int(outcome.storedNumber)
        }
    }

    init(storedNumber: Int) throws {
        switch storedNumber {
        case 0: self = .pending
        case 1: self = .inFlight
        default:
            guard storedNumber >= Self.firstOutcome, let number = UInt8(exactly: storedNumber - Self.firstOutcome)
            else {
                throw LedgerFailure.meaningless("status")
            }
            self = .settled(try Outcome(storedNumber: number))
        }
    }
}

extension OutcomeRecord {
    init(row: SQLRow, envelope: ChecksumEnvelope) throws {
        let position: Int = row["position"]
        self.position = position
        status = try OutcomeStatus(storedNumber: row["status"])
        let turn = try row.optionalCount("turn") ?? 0
        employee = try (row["employee"] as Data?).map {
            try envelope.unwrap($0) { try $0.selectedEmployee(at: position, turn: turn) }
        }
        detail = try (row["detail"] as Data?).map { try envelope.unwrap($0) { try $0.outcomeDetail() } }
        intentAt = try row.optionalTimestamp("intentAt")
        settledAt = try row.optionalTimestamp("settledAt")
    }
}

extension ByteWriter {
    mutating func selectedEmployee(_ employee: SelectedEmployee) {
        optionalText(employee.code?.text)
        text(employee.id.text)
        plannedWrite(employee.write)
    }

    mutating func outcomeDetail(_ detail: OutcomeDetail) {
        optionalText(detail.target?.text)
        optionalText(detail.kind?.rawValue)
        byte(detail.message == nil ? 0 : 1)
        if let message = detail.message {
            text(message.ja)
            text(message.en)
        }
        byte(detail.refusal == nil ? 0 : 1)
        if let refusal = detail.refusal { self.refusal(refusal) }
        number(detail.alterations.count)
        for alteration in detail.alterations { difference(alteration) }
    }

    private mutating func refusal(_ refusal: Refusal) {
        byte(refusal.side.storedNumber)
        signed(Int64(refusal.status))
        optionalText(refusal.code)
        number(refusal.messages.count)
        for message in refusal.messages { text(message) }
    }
}

extension ByteReader {
    fileprivate mutating func selectedEmployee(at position: Int, turn: Int) throws -> SelectedEmployee {
        SelectedEmployee(
            position: position, code: try optionalText().map { EmployeeCode($0) }, id: RecordID(try text()),
            write: try plannedWrite(), turn: turn)
    }

    fileprivate mutating func outcomeDetail() throws -> OutcomeDetail {
        OutcomeDetail(
            target: try optionalText().map { RecordID($0) },
            kind: try failureKind(),
            message: try byte() == 0 ? nil : BilingualText(ja: text(), en: text()),
            refusal: try byte() == 0 ? nil : refusal(),
            alterations: try list { try $0.difference() })
    }

    private mutating func failureKind() throws -> FailureKind? {
        guard let text = try optionalText() else { return nil }
        guard let kind = FailureKind(rawValue: text) else { throw LedgerFailure.meaningless("failure kind") }
        return kind
    }

    private mutating func refusal() throws -> Refusal {
        Refusal(
            side: try Side(storedNumber: byte()), status: Int(truncatingIfNeeded: try signed()),
            code: try optionalText(), messages: try list { try $0.text() })
    }
}
