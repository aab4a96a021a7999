/// The employee code does not tell, or tells wrongly, which records belong together.
enum CodeDiscrepancies {
    static let all = [
        Discrepancy("missingEmployeeCode") { pair, _ in
            pair.crew[.code] = nil
            pair.hasEmployee = false
        },
        Discrepancy("duplicateEmployeeCode") { pair, generator in
            let other = pair.otherPerson(code: pair.person.code, emailPrefix: "other", with: &generator)
            pair.addCrew(of: other, with: &generator)
        },
        Discrepancy("similarByZeros") { pair, _ in
            pair.employee[.code] = String(pair.person.code.drop { $0 == "0" })
        },
        Discrepancy("similarByWidth") { pair, _ in
            // Full-width forms are 0xFEE0 after ASCII in Unicode.
            pair.crew[.code] = String(
                String.UnicodeScalarView(
                    pair.person.code.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
        },
        Discrepancy("similarByCase") { pair, _ in
            pair.crew[.code] = "A" + pair.person.code
            pair.employee[.code] = "a" + pair.person.code
        },
        Discrepancy("probableSamePerson") { pair, _ in pair.employee[.code] = "9" + pair.person.code },
        Discrepancy("codesSwapped") { pair, generator in
            let other = pair.otherPerson(code: "8" + pair.person.code, emailPrefix: "swapped", with: &generator)
            pair.addCrew(of: other, with: &generator)
            pair.addEmployee(of: other, with: &generator)
            pair.otherCrews[0][.code] = pair.person.code
            pair.crew[.code] = other.code
        },
        Discrepancy("possibleRehire") { pair, _ in pair.rehire() },
        Discrepancy("possibleRehireUnderNewCode") { pair, _ in
            pair.rehire()
            pair.crew[.code] = "7" + pair.person.code
        },
    ]
}

extension RecordPair {
    /// KING OF TIME still has the former employment, SmartHR the new one.
    fileprivate mutating func rehire() {
        resignEmployee(inDays: -400)
        employee[.hiredDate] = today.adding(days: -2000).description
        crew[.hireDate] = today.adding(days: -20).description
    }
}
