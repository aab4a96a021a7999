/// A value is unknown, refused by the other service, or differs by characters that are hard or impossible to see.
enum ValueDiscrepancies {
    static let all = unknown + refused + invisible + ideographs + businessNames + emails

    /// Values that no documentation has.
    private static let unknown = [
        Discrepancy("unmappedBirthDate") { pair, _ in
            pair.employee[.birthDate] = pair.person.birthDate.description.replacing("-", with: "/")
        },
        Discrepancy("unmappedGenderInSmartHR") { pair, _ in
            pair.crew[.gender] = "other"
            pair.hasEmployee = false
        },
    ]

    private static let refused = [
        Discrepancy("codeWithHyphen") { pair, _ in
            pair.crew[.code] = "A-" + pair.person.code
            pair.hasEmployee = false
        },
        Discrepancy("codeTooShort") { pair, _ in
            pair.crew[.code] = "K\(pair.person.code.suffix(1))"
            pair.hasEmployee = false
        },
    ]

    private static let invisible = [
        Discrepancy("invisibleInName") { pair, _ in pair.crew[.lastName] = pair.person.lastName.written + "\u{200B}" },
        Discrepancy("invisibleInCode") { pair, _ in pair.crew[.code] = pair.person.code + "\u{FEFF}" },
        Discrepancy("invisibleInCodeOfNewPerson") { pair, _ in
            pair.crew[.code] = pair.person.code + "\u{200B}"
            pair.hasEmployee = false
        },
        Discrepancy("hyphenForLongVowel") { pair, _ in
            pair.setFirstName("マリー", kana: "マリー")
            pair.employee[.firstNamePhonetics] = "マリ\u{FF0D}"
        },
        Discrepancy("latinNameInFullWidth") { pair, _ in
            pair.setLastName("NGUYEN", kana: "グエン")
            pair.employee[.lastName] = "ＮＧＵＹＥＮ"
        },
    ]

    /// A register tells these apart, so they are differences.
    private static let ideographs = [
        Discrepancy("variantIdeograph") { pair, _ in
            pair.setLastName("髙橋", kana: "タカハシ")
            pair.employee[.lastName] = "高橋"
        },
        Discrepancy("compatibilityIdeograph") { pair, _ in
            pair.setLastName("\u{FA19}田", kana: "カンダ")
            pair.employee[.lastName] = "\u{795E}田"
        },
        Discrepancy("supplementaryIdeograph") { pair, _ in
            pair.setLastName("𠮷田", kana: "ヨシダ")
            pair.employee[.lastName] = "吉田"
        },
    ]

    private static let businessNames = [
        Discrepancy("businessNameInKingOfTime") { pair, _ in
            pair.crew[.businessLastName] = "架空"
            pair.crew[.businessLastNameKana] = "カクウ"
            pair.employee[.lastName] = "架空"
            pair.employee[.lastNamePhonetics] = "カクウ"
        },
        Discrepancy("invisibleBusinessName") { pair, _ in pair.crew[.businessLastName] = "\u{200B}" },
    ]

    private static let emails = [
        Discrepancy("spareEmailBecomesFirst") { pair, _ in
            pair.employee.emails = ["home.\(pair.person.email)", pair.person.email]
        },
        Discrepancy("sharedEmail") { pair, generator in
            let other = pair.otherPerson(code: "1" + pair.person.code, emailPrefix: "shop", with: &generator)
            pair.addCrew(of: other, with: &generator)
            pair.crew[.email] = other.email
        },
        Discrepancy("emailHandedOn") { pair, generator in
            let other = pair.otherPerson(code: "1" + pair.person.code, emailPrefix: "new", with: &generator)
            pair.addCrew(of: other, with: &generator)
            pair.otherCrews[0][.email] = pair.person.email
            pair.crew[.email] = other.email
        },
        Discrepancy("emailsSwapped") { pair, generator in
            let other = pair.otherPerson(code: "1" + pair.person.code, emailPrefix: "swapped", with: &generator)
            pair.addCrew(of: other, with: &generator)
            pair.addEmployee(of: other, with: &generator)
            pair.otherCrews[0][.email] = pair.person.email
            pair.crew[.email] = other.email
        },
    ]
}

extension RecordPair {
    fileprivate mutating func setLastName(_ written: String, kana: String) {
        (crew[.lastName], crew[.lastNameKana]) = (written, kana)
        (employee[.lastName], employee[.lastNamePhonetics]) = (written, kana)
    }

    fileprivate mutating func setFirstName(_ written: String, kana: String) {
        (crew[.firstName], crew[.firstNameKana]) = (written, kana)
        (employee[.firstName], employee[.firstNamePhonetics]) = (written, kana)
    }
}
