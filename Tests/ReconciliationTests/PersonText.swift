import Roster

/// A person of a table of cases, as a line of text:
///
///     0001 山田 太郎 ヤマダ タロウ 男 1990-04-01 taro@example.jp 入社=2015-04-01 退職=2020-03-31
///
/// The code comes first (`番号なし` for none), then the name as it is written (`・` for a blank part). Two words in katakana are
/// the name in kana, a date is the birth date, further addresses are spare ones. A field may be given as it came: `性別=other`.
enum PersonText {
    static let fields: [String: Field] = [
        "番号": .employeeCode, "姓": .lastName, "名": .firstName, "姓カナ": .lastNameKana, "名カナ": .firstNameKana,
        "性別": .gender, "生": .birthDate, "メール": .email, "入社": .hireDate, "退職": .resignationDate,
    ]

    static func name(of field: Field) -> String { fields.first { $0.value == field }!.key }

    /// - Parameter text: several people, separated by `;`.
    static func people(_ text: String, on side: Side) -> [Employee] {
        let prefix = side == .smartHR ? "s" : "k"
        return text.split(separator: ";").enumerated().map { index, line in
            person(RecordID("\(prefix)\(index + 1)"), line.split(separator: " ").map(String.init))
        }
    }

    private static func person(_ id: RecordID, _ words: [String]) -> Employee {
        var employee = Employee(id: id, EmployeeValues(all: .absent))
        employee.employeeCode = words[0] == "番号なし" ? .absent : .value(.text(words[0]))
        for word in words.dropFirst() { add(word, to: &employee) }
        return employee
    }

    private static func add(_ word: String, to employee: inout Employee) {
        let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2 {
            addNamed(parts[0], parts[1], to: &employee)
        } else if let date = CivilDate(word) {
            employee.birthDate = .value(.date(date))
        } else if word.contains("@") {
            addAddress(word, to: &employee)
        } else {
            addWord(word, to: &employee)
        }
    }

    private static func addNamed(_ name: String, _ value: String, to employee: inout Employee) {
        if name == "ビジネス" {
            let parts = value.split(separator: ",", omittingEmptySubsequences: false).map { Reading(text: String($0)) }
            employee.businessName = BusinessName(
                lastName: parts[0], firstName: parts[1], lastNameKana: parts[2], firstNameKana: parts[3])
        } else {
            let field = fields[name]!
            employee[field] = value == "?" ? .unreadable : Reading(value, as: field.kind)
        }
    }

    private static func addAddress(_ address: String, to employee: inout Employee) {
        if employee.email == .absent {
            employee.email = .value(.text(address))
        } else {
            employee.spareEmails.append(address)
        }
    }

    private static func addWord(_ word: String, to employee: inout Employee) {
        switch word {
        case "男": employee.gender = .value(.gender(.male))
        case "女": employee.gender = .value(.gender(.female))
        case "退職済": employee.employmentStatus = .retired
        case "在籍中": employee.employmentStatus = .employed
        case "休職中": employee.employmentStatus = .onLeave
        default: addName(word, to: &employee)
        }
    }

    /// Words in katakana are the name in kana once the written name is complete.
    private static func addName(_ word: String, to employee: inout Employee) {
        let order: [Field] = [.lastName, .firstName, .lastNameKana, .firstNameKana]
        guard let field = order.first(where: { employee[$0] == .absent }) else { preconditionFailure(word) }
        employee[field] = word == "・" ? .blank : .value(.text(word))
    }
}
