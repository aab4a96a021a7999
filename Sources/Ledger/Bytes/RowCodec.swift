import Reconciliation
import Roster

/// The binary form of a block of rows. Fields have no names; the target's readings are written only where they differ from the
/// source's.
///
/// The first byte is the version of the form. The second is the number of fields of each record, so that rows from before a
/// field was added stay readable.
enum RowCodec {
    static let form: UInt8 = 3

    /// - Parameter fields: the fields by their stored numbers; all of them, unless a test stands in for an earlier version.
    static func write(
        _ rows: ArraySlice<Row>, fields: ArraySlice<Field> = Field.byNumber[...], to writer: inout ByteWriter
    ) {
        writer.byte(form)
        writer.byte(UInt8(fields.count))
        writer.number(rows.count)
        for row in rows { writer.row(row, fields) }
    }

    /// A field that the rows do not have yet reads as unreadable: it says nothing, and is never compared.
    static func read(_ reader: inout ByteReader) throws -> [Row] {
        let form = try reader.byte()
        guard form == Self.form else { throw LedgerFailure.damaged(reason: "rows of the unknown form \(form)") }
        let count = Int(try reader.byte())
        guard count <= Field.byNumber.count else {
            throw LedgerFailure.damaged(reason: "rows with \(count) fields, of which this version does not know all")
        }
        let fields = Field.byNumber[..<count]
        return try reader.list { try $0.row(fields) }
    }
}

extension ByteWriter {
    fileprivate mutating func row(_ row: Row, _ fields: ArraySlice<Field>) {
        byte(row.employeeClass.storedNumber)
        byte(row.reason.map { $0.storedNumber + 1 } ?? 0)
        let ranges = source(row.source, fields)
        byte(row.target == nil ? 0 : 1)
        if let employee = row.target { target(employee, fields, ranges) }
        number(row.differences.count)
        for item in row.differences { difference(item) }
        number(row.findings.count)
        for item in row.findings { finding(item) }
        number(row.candidates.count)
        for employee in row.candidates { target(employee, fields, ranges) }
    }

    /// Writes the source.
    /// - Returns: the position of each of its readings.
    private mutating func source(_ employee: Employee, _ fields: ArraySlice<Field>) -> [Range<Int>] {
        text(employee.id.text)
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(fields.count)
        for field in fields {
            let mark = count
            reading(employee[field])
            ranges.append(mark..<count)
        }
        extras(employee)
        return ranges
    }

    private mutating func target(_ employee: Employee, _ fields: ArraySlice<Field>, _ ranges: [Range<Int>]) {
        text(employee.id.text)
        for (field, range) in zip(fields, ranges) { reading(employee[field], unlessSameAs: range) }
        extras(employee)
    }

    private mutating func extras(_ employee: Employee) {
        number(employee.spareEmails.count)
        for email in employee.spareEmails { text(email) }
        byte(employee.employmentStatus.map { $0.storedNumber + 1 } ?? 0)
        byte(employee.businessName == nil ? 0 : 1)
        guard let name = employee.businessName else { return }
        reading(name.lastName)
        reading(name.firstName)
        reading(name.lastNameKana)
        reading(name.firstNameKana)
    }

    mutating func difference(_ difference: Difference) {
        byte(difference.field.storedNumber)
        reading(difference.before)
        optionalValue(difference.after)
    }

    private mutating func finding(_ finding: Finding) {
        byte(finding.code.storedNumber)
        byte(finding.severity.storedNumber)
        byte(finding.field.map { $0.storedNumber + 1 } ?? 0)
        number(finding.values.count)
        for evidence in finding.values {
            text(evidence.name)
            text(evidence.value)
        }
    }
}

extension ByteReader {
    fileprivate mutating func row(_ fields: ArraySlice<Field>) throws -> Row {
        let employeeClass = try EmployeeClass(storedNumber: byte())
        let reason = try byte()
        let source = try employee(fields)
        let target = try byte() == 0 ? nil : employee(fields, besides: source)
        return Row(
            source: source, target: target, employeeClass: employeeClass,
            differences: try list { try $0.difference() }, findings: try list { try $0.finding() },
            candidates: try list { try $0.employee(fields, besides: source) },
            reason: reason == 0 ? nil : try UnlistedReason(storedNumber: reason - 1))
    }

    private mutating func employee(
        _ fields: ArraySlice<Field>, besides source: Employee? = nil
    ) throws -> Employee {
        var employee = Employee(id: RecordID(try text()))
        for field in fields { employee[field] = try reading(sameAs: source?[field]) }
        employee.spareEmails = try list { try $0.text() }
        let status = try byte()
        employee.employmentStatus = status == 0 ? nil : try EmploymentStatus(storedNumber: status - 1)
        employee.businessName = try byte() == 0 ? nil : businessName()
        return employee
    }

    private mutating func businessName() throws -> BusinessName {
        BusinessName(
            lastName: try reading(), firstName: try reading(), lastNameKana: try reading(),
            firstNameKana: try reading())
    }

    mutating func difference() throws -> Difference {
        Difference(field: try Field(storedNumber: byte()), before: try reading(), after: try optionalValue())
    }

    private mutating func finding() throws -> Finding {
        let code = try Finding.Code(storedNumber: byte())
        let severity = try Finding.Severity(storedNumber: byte())
        let field = try byte()
        return Finding(
            code, severity, field: field == 0 ? nil : try Field(storedNumber: field - 1),
            values: try list { Evidence(try $0.text(), try $0.text()) })
    }
}
