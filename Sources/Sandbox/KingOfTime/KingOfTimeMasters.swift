/// The masters of KING OF TIME as JSON, with the keys of the documentation [C].
enum KingOfTimeMasters {
    static let company = JSONValue.object([
        "key": .string(MasterData.kingOfTimeCompanyKey), "code": "sandbox",
        "name": .string(MasterData.smartHRCompany.name), "host": "s2.kingtime.jp", "businessYearStartDate": "04/01",
        "settings": .object(["timeDisplayFormat": "sexagesimal", "decimalTreatType": "round"]),
    ])

    /// 所属; read only [C].
    static let divisions = JSONValue.array(
        MasterData.divisions.map {
            .object(["code": .string($0.id), "name": .string($0.name), "dayBorderTime": "00:00"])
        })

    /// 雇用区分; read only [C].
    static let workingTypes = JSONValue.array(
        MasterData.workingTypes.map { .object(["code": .string($0.id), "name": .string($0.name)]) })
}
