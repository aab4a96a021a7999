import Reconciliation
import Roster

/// The first byte of a stored reading. The text or the date follows it.
private enum ReadingTag {
    static let unreadable: UInt8 = 0
    static let absent: UInt8 = 1
    static let blank: UInt8 = 2
    static let text: UInt8 = 3
    static let unmapped: UInt8 = 4
    static let male: UInt8 = 5
    static let female: UInt8 = 6
    static let date: UInt8 = 7
    /// The target's reading is that of the source in the same row.
    static let sameAsSource: UInt8 = 255
}

extension ByteWriter {
    mutating func reading(_ reading: Reading) {
        switch reading {
        case .unreadable: byte(ReadingTag.unreadable)
        case .absent: byte(ReadingTag.absent)
        case .blank: byte(ReadingTag.blank)
        case .unmapped(let raw):
            byte(ReadingTag.unmapped)
            text(raw)
        case .value(let fieldValue): value(fieldValue)
        }
    }

    mutating func value(_ value: FieldValue) {
        switch value {
        case .gender(.male): byte(ReadingTag.male)
        case .gender(.female): byte(ReadingTag.female)
        case .text(let value):
            byte(ReadingTag.text)
            text(value)
        case .date(let date):
            byte(ReadingTag.date)
            signed(Int64(date.daysSinceEpoch))
        }
    }

    /// A value, or `absent` for none.
    mutating func optionalValue(_ value: FieldValue?) {
        reading(value.map(Reading.value) ?? .absent)
    }

    mutating func agreedValues(_ readings: AgreedValues) {
        number(readings.count)
        for field in Field.byNumber {
            guard let reading = readings[field] else { continue }
            byte(field.storedNumber)
            self.reading(reading)
        }
    }

    /// A reading of the target. It takes one byte if the bytes of the source's reading, at `earlier`, are the same.
    mutating func reading(_ reading: Reading, unlessSameAs earlier: Range<Int>) {
        let mark = count
        self.reading(reading)
        guard earlier.count > 1, repeats(earlier, from: mark) else { return }
        goBack(to: mark)
        byte(ReadingTag.sameAsSource)
    }
}

extension ByteReader {
    mutating func reading(sameAs source: Reading? = nil) throws -> Reading {
        switch try byte() {
        case ReadingTag.unreadable: return .unreadable
        case ReadingTag.absent: return .absent
        case ReadingTag.blank: return .blank
        case ReadingTag.text: return .value(.text(try text()))
        case ReadingTag.unmapped: return .unmapped(try text())
        case ReadingTag.male: return .value(.gender(.male))
        case ReadingTag.female: return .value(.gender(.female))
        case ReadingTag.date: return .value(.date(try date()))
        case ReadingTag.sameAsSource:
            if let source { return source }
            throw LedgerFailure.damaged(reason: "a reading repeats nothing")
        case let tag: throw LedgerFailure.damaged(reason: "no reading has the tag \(tag)")
        }
    }

    mutating func agreedValues() throws -> AgreedValues {
        var agreed = AgreedValues()
        for _ in 0..<(try count()) {
            let field = try Field(storedNumber: byte())
            agreed[field] = try reading()
        }
        return agreed
    }

    mutating func value() throws -> FieldValue {
        guard let value = try optionalValue() else { throw LedgerFailure.damaged(reason: "a value is missing") }
        return value
    }

    mutating func optionalValue() throws -> FieldValue? {
        switch try reading() {
        case .value(let value): value
        case .absent: nil
        case .unreadable, .blank, .unmapped: throw LedgerFailure.damaged(reason: "a value is none")
        }
    }

    private mutating func date() throws -> CivilDate {
        guard let days = Int32(exactly: try signed()) else { throw LedgerFailure.damaged(reason: "a date is none") }
        return CivilDate(daysSinceEpoch: days)
    }
}
