import Reconciliation
import Roster
import Testing

@testable import Ledger

@Suite struct CodecTests {
    static let everyReading: [Reading] = [
        .unreadable, .absent, .blank, .value(.text("")), .value(.text("髙橋")),
        .value(.text(String(repeating: "長", count: 99))),
        .value(.gender(.male)), .value(.gender(.female)), .value(.date(CivilDate("0001-01-01")!)),
        .value(.date(CivilDate("9999-12-31")!)), .unmapped(""), .unmapped("その他"),
    ]

    private func roundTrip(_ rows: [Row]) throws -> [Row] {
        let envelope = ChecksumEnvelope()
        return try envelope.unwrap(envelope.wrap { RowCodec.write(rows[...], to: &$0) }) { try RowCodec.read(&$0) }
    }

    @Test(arguments: everyReading, everyReading)
    func everyReadingOnEitherSideComesBack(source: Reading, target: Reading) throws {
        var left = Employee(id: RecordID("a"))
        var right = Employee(id: RecordID("b"))
        for field in Field.allCases {
            left[field] = source
            right[field] = target
        }
        left.businessName = BusinessName(
            lastName: source, firstName: target, lastNameKana: .absent, firstNameKana: .blank)
        right.spareEmails = ["a@example.com", ""]
        left.employmentStatus = .retired
        let rows = [
            Row(source: left, target: right, employeeClass: .unchanged, differences: [], findings: []),
            Row(
                source: right, target: nil, employeeClass: .blocked, differences: [], findings: [],
                candidates: [left, right]),
        ]
        #expect(try roundTrip(rows) == rows)
    }

    @Test(arguments: Field.allCases)
    func everyDifferenceComesBack(field: Field) throws {
        let differences = Self.everyReading.flatMap { before in
            [FieldValue?.none, .text("山田"), .gender(.female), .date(CivilDate("2026-04-01")!)].map {
                Difference(field: field, before: before, after: $0)
            }
        }
        let rows = [
            Row(
                source: Employee(id: RecordID("a")), target: nil, employeeClass: .changed, differences: differences,
                findings: [])
        ]
        #expect(try roundTrip(rows) == rows)
    }

    @Test(arguments: Finding.Code.allCases)
    func everyFindingComesBack(code: Finding.Code) throws {
        let findings = Finding.Severity.allCases.flatMap { severity in
            ([nil] + Field.allCases).map {
                Finding(code, severity, field: $0, values: [Evidence("raw", "値"), Evidence("otherCode", "")])
            }
        }
        let rows = EmployeeClass.allCases.map {
            Row(
                source: Employee(id: RecordID("a")), target: nil, employeeClass: $0, differences: [],
                findings: findings)
        }
        #expect(try roundTrip(rows) == rows)
    }

    /// Rows that were stored before a field was added have fewer fields than this version knows.
    @Test(arguments: Field.allCases.indices)
    func fieldThatStoredRowsDoNotHaveYetIsUnreadable(count: Int) throws {
        let envelope = ChecksumEnvelope()
        let written = [row(1), row(3)]
        let fields = Field.byNumber[..<count]
        let wrapped = envelope.wrap { RowCodec.write(written[...], fields: fields, to: &$0) }
        let read = try envelope.unwrap(wrapped) { try RowCodec.read(&$0) }
        #expect(read.count == written.count)
        for (read, written) in zip(read, written) {
            for (employee, known) in [(read.source, written.source), (read.target, written.target)] {
                guard let employee, let known else { continue }
                #expect(employee.id == known.id)
                #expect(employee.spareEmails == known.spareEmails)
                for field in Field.allCases {
                    #expect(employee[field] == (fields.contains(field) ? known[field] : .unreadable))
                }
            }
            #expect(read.differences == written.differences)
            #expect(read.findings == written.findings)
        }
    }

    @Test func rowsWithUnknownFieldsAreRefused() {
        let envelope = ChecksumEnvelope()
        let wrapped = envelope.wrap { writer in
            writer.byte(RowCodec.form)
            writer.byte(UInt8(Field.allCases.count + 1))
            writer.number(0)
        }
        #expect(throws: LedgerFailure.self) { try envelope.unwrap(wrapped) { try RowCodec.read(&$0) } }
    }

    /// Swift's `==` treats both texts as equal, so the bytes are compared.
    @Test func unicodeNormalisationIsKeptByteForByte() throws {
        let (composed, decomposed) = ("\u{30AC}", "\u{30AB}\u{3099}")
        var left = Employee(id: RecordID("a"))
        var right = left
        left.lastNameKana = .value(.text(composed))
        right.lastNameKana = .value(.text(decomposed))
        let row = Row(source: left, target: right, employeeClass: .unchanged, differences: [], findings: [])
        let back = try #require(roundTrip([row]).first)
        #expect(Array((back.source.lastNameKana.text ?? "").utf8) == Array(composed.utf8))
        #expect(Array((back.target?.lastNameKana.text ?? "").utf8) == Array(decomposed.utf8))
    }

    @Test func anyByteCutOffOrFlippedIsNoticed() throws {
        let envelope = ChecksumEnvelope()
        let wrapped = envelope.wrap { RowCodec.write([row(1), row(3)], to: &$0) }
        for index in wrapped.indices {
            var flipped = wrapped
            flipped[index] ^= 0x10
            #expect(throws: LedgerFailure.self) { try envelope.unwrap(flipped) { try RowCodec.read(&$0) } }
            #expect(throws: LedgerFailure.self) { try envelope.unwrap(wrapped[..<index]) { try RowCodec.read(&$0) } }
        }
    }

    /// The codec by itself, without the checksum: bad bytes are refused and never trap.
    @Test func bytesThatMakeNoSenseAreRefused() {
        var writer = ByteWriter()
        RowCodec.write([row(1), row(3)], to: &writer)
        let bytes = writer.withBytes { Array($0) }
        for index in bytes.indices {
            bytes[..<index].withUnsafeBytes { cut in
                var reader = ByteReader(cut)
                #expect(throws: LedgerFailure.self) { try RowCodec.read(&reader) }
            }
            for value in [0, 4, 0x7f, 0x80, 0xff] as [UInt8] {
                var altered = bytes
                altered[index] = value
                altered.withUnsafeBytes { altered in
                    var reader = ByteReader(altered)
                    do { _ = try RowCodec.read(&reader) } catch { #expect(error is LedgerFailure) }
                }
            }
        }
    }

    @Test(
        arguments: [
            ("", 0xef46_db37_51d8_e999), ("a", 0xd24e_c4f1_a98c_6e5b), ("abc", 0x44bc_2cf5_ad77_0999),
            ("Nobody inspects the spammish repetition", 0xfbce_a83c_8a37_8bf1),
        ] as [(String, UInt64)])
    func hashAgreesWithThePublishedVectors(text: String, hash: UInt64) {
        #expect(Array(text.utf8).withUnsafeBytes { XXHash64.hash($0) } == hash)
    }
}
