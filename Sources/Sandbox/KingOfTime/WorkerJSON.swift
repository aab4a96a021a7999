/// Which properties of an employee an answer has.
struct WorkerShape: Sendable {
    let additional: Set<String>
    let hasNames: Bool

    static let additionalNames = [
        "lastNamePhonetics", "firstNamePhonetics", "hiredDate", "birthDate", "resignationDate", "emailAddresses",
        "allDayRegardingWorkInMinute",
    ]

    /// As asked for with `additionalFields`; a name that does not exist is passed over.
    init(asked names: [String]?) {
        additional = Set(names ?? [])
        hasNames = true
    }

    private init(hasNames: Bool) {
        additional = Set(Self.additionalNames)
        self.hasNames = hasNames
    }

    static let full = WorkerShape(hasNames: true)
    /// What was sent, plus the key.
    static let created = WorkerShape(hasNames: false)
}

extension JSONBytes {
    /// A property that is null is left out.
    mutating func worker(_ worker: Worker, _ shape: WorkerShape) {
        raw("{")
        string("key")
        raw(":")
        string(worker.id)
        text("divisionCode", worker[.divisionCode])
        text("gender", worker[.gender])
        text("typeCode", worker[.typeCode])
        text("code", worker[.code])
        text("lastName", worker[.lastName])
        text("firstName", worker[.firstName])
        if shape.hasNames {
            text("divisionName", Masters.divisions.first { $0.id == worker[.divisionCode] }?.name)
            text("typeName", Masters.workingTypes.first { $0.id == worker[.typeCode] }?.name)
            raw(",\"employeeGroups\":[]")
        }
        for field in WorkerField.optional where shape.additional.contains(field.name) {
            text(field.name, worker[field])
        }
        writeLists(worker, shape)
        raw("}")
    }

    private mutating func writeLists(_ worker: Worker, _ shape: WorkerShape) {
        if shape.additional.contains("emailAddresses"), !worker.emails.isEmpty {
            raw(",\"emailAddresses\":")
            list(worker.emails, "[", "]") { $0.string($1) }
        }
        if shape.additional.contains("allDayRegardingWorkInMinute"), let minutes = worker.minutesADay {
            raw(",\"allDayRegardingWorkInMinute\":")
            value(.integer(minutes))
        }
    }

    private mutating func text(_ name: String, _ text: String?) {
        guard let text else { return }
        raw(",")
        string(name)
        raw(":")
        string(text)
    }
}
