import Reconciliation
import Roster

/// A made-up person; `values` replace the usual ones. A field without a usual value is absent.
func person(_ id: String, code: String? = "0001", _ values: [Field: String?] = [:]) -> Employee {
    var employee = Employee(id: RecordID(id), EmployeeValues(all: .absent))
    let usual: [Field: String?] = [
        .lastName: "山田", .firstName: "太郎", .lastNameKana: "ヤマダ", .firstNameKana: "タロウ", .gender: "male",
        .birthDate: "1990-04-01", .email: "taro@example.jp", .hireDate: "2015-04-01",
    ]
    employee.employeeCode = Reading(text: code)
    for (field, text) in usual.merging(values, uniquingKeysWith: { $1 }) { employee[field] = reading(text, field) }
    return employee
}

func reading(_ text: String?, _ field: Field) -> Reading { Reading(text, as: field.kind) }

func day(_ text: String) -> CivilDate { CivilDate(text)! }

let toKingOfTime = options(.smartHRToKingOfTime)
let toSmartHR = options(.kingOfTimeToSmartHR)

func options(_ direction: Direction, names: NameStyle = .legal, clear: Set<Field> = []) -> ComparisonOptions {
    ComparisonOptions(
        direction: direction, baseDate: BaseDate(recorded: day("2018-01-01")), nameStyle: names, clear: clear)
}

/// The demands of the target of a direction, as its client states them.
func requirements(ofTarget direction: Direction) -> ServiceRequirements {
    switch direction.target {
    case .smartHR:
        ServiceRequirements(
            neverBlank: [.employeeCode, .lastName, .firstName, .lastNameKana, .firstNameKana, .gender, .birthDate],
            katakanaOnly: [.lastNameKana, .firstNameKana])
    case .kingOfTime:
        ServiceRequirements(
            requiredToCreate: [.employeeCode, .lastName, .firstName, .gender],
            neverBlank: [.employeeCode, .lastName, .firstName, .gender],
            employeeCodes: EmployeeCodeRule(lengths: 3...10), listsByDay: true, endsAccessAtResignation: true)
    }
}

func compare(
    source: [Employee], target: [Employee], options: ComparisonOptions, links: [Link] = []
) -> Comparison {
    compare(
        source: source, target: target, options: options,
        requirements: requirements(ofTarget: options.direction), links: links)
}

func undoComparison(of written: [WrittenPerson], current: [RecordID: Employee], options: ComparisonOptions)
    -> Comparison
{
    undoComparison(
        of: written, current: current, options: options, requirements: requirements(ofTarget: options.direction))
}

func row(_ source: Employee, _ target: Employee?, _ options: ComparisonOptions = toKingOfTime) -> Row {
    compare(source: [source], target: target.map { [$0] } ?? [], options: options).rows[0]
}

extension Row {
    /// The row after a decision that resolves something; `nil` if it does not.
    func resolved(by decision: Decision, with other: String? = nil, in options: ComparisonOptions = toKingOfTime)
        -> Row?
    {
        let resolution = resolved(
            by: decision, with: other.map { RecordID($0) }, options: options,
            requirements: requirements(ofTarget: options.direction))
        if case .resolved(let row, _) = resolution { return row } else { return nil }
    }

    /// `code:severity` of each finding.
    var found: [String] { findings.map { "\($0.code.rawValue):\($0.severity.rawValue)" } }

    var changes: [String] {
        differences.map { "\($0.field.rawValue): \($0.before.text ?? "-") → \($0.after?.text ?? "-")" }
    }
}
