/// What is not known for sure about KING OF TIME, and what an administrator there may restrict.
public struct KingOfTimeSwitches: Sendable {
    public var closedHours = ClosedHours.ignored
    public var closedEdges = ClosedEdges.halfOpen
    public var tooMany = TooManyShape.status403
    public var duplicateCode = Refusal.refused(status: 400, code: 201)
    public var invalid = Refusal.refused(status: 400, code: 200)
    public var unknownEmployee = UnknownEmployee.notFound
    public var resignedByCode = ResignedByCode.hidden
    public var getByKey = YesNo.no
    public var resigningDay = ResigningDay.inclusive
    public var laterHires = LaterHires.shown
    public var dateOutOfRange = DateOutOfRange.refused
    public var unknownParameter = UnknownParameter.ignored
    public var createdKeys = CreatedKeys.short
    public var putNeedsRequired = YesNo.no
    public var nullInPut = NullInPut.erases
    public var requiredErased = RequiredErased.refused
    public var emailWrite = EmailWrite.replaces
    public var duplicateEmails = Uniqueness.allowed
    public var emailLimit = 0
    public var unselectedGender = UnselectedGender.sometimes
    public var codeLimit = 0
    public var nameLimit = 0
    public var kanaStorage = KanaStorage.asSent
    public var completeness = ListCompleteness.complete
    public var order = ListOrder.byCode
    public var lag = 0
    public var brands = Brands.one

    public var token = TokenState.valid
    public var allowedIP = Reading.allowed
    public var employees = Permission.write
    public var company = Reading.allowed
    public var divisions = Reading.allowed
    public var workingTypes = Reading.allowed
    public var maintenance = OffOn.off
}

extension Switches {
    static let kingOfTimeList: [Switch] = [
        .choice("kingOfTime.closedHours", "08:30–10:00 and 17:30–18:30 JST", \.kingOfTime.closedHours),
        .choice("kingOfTime.closedHours.edges", "the edges, to the second", \.kingOfTime.closedEdges),
        .choice("kingOfTime.tooMany", "the answer to too many requests", \.kingOfTime.tooMany),
        .refusal("kingOfTime.duplicateCode", "a code that is taken", \.kingOfTime.duplicateCode),
        .refusal("kingOfTime.invalid", "unknown division, type, key; bad date, gender, length", \.kingOfTime.invalid),
        .choice("kingOfTime.unknownEmployee", "GET of an unknown code", \.kingOfTime.unknownEmployee),
        .choice("kingOfTime.resignedByCode", "GET by code without includeResigner", \.kingOfTime.resignedByCode),
        .choice("kingOfTime.getByKey", "does GET /employees/{x} take a key?", \.kingOfTime.getByKey),
        .choice("kingOfTime.resigningDay", "is a person resigning on date resigned?", \.kingOfTime.resigningDay),
        .choice("kingOfTime.laterHires", "people hired after date", \.kingOfTime.laterHires),
        .choice("kingOfTime.dateOutOfRange", "date over 3 years back, 1 year ahead", \.kingOfTime.dateOutOfRange),
        .choice("kingOfTime.unknownParameter", "an unknown query parameter", \.kingOfTime.unknownParameter),
        .choice("kingOfTime.created", "the keys of the answer to POST", \.kingOfTime.createdKeys),
        .choice("kingOfTime.putNeedsRequired", "does PUT insist on six fields?", \.kingOfTime.putNeedsRequired),
        .choice("kingOfTime.nullInPut", "null in a PUT", \.kingOfTime.nullInPut),
        .choice("kingOfTime.requiredErased", "a blank value for a required field", \.kingOfTime.requiredErased),
        .choice("kingOfTime.emailWrite", "one address in a PUT", \.kingOfTime.emailWrite),
        .choice("kingOfTime.email.duplicates", "may two people share an address?", \.kingOfTime.duplicateEmails),
        .number("kingOfTime.email.limit", "addresses a person may have; 0 = no limit", \.kingOfTime.emailLimit),
        .choice("kingOfTime.unselectedGender", "is gender ever no_selected?", \.kingOfTime.unselectedGender),
        .number("kingOfTime.code.limit", "characters of a code; 0 = no limit", \.kingOfTime.codeLimit),
        .number("kingOfTime.name.limit", "characters of a name or kana; 0 = no limit", \.kingOfTime.nameLimit),
        .choice("kingOfTime.kana", "how kana is stored", \.kingOfTime.kanaStorage),
        .choice("kingOfTime.list", "is the list complete?", \.kingOfTime.completeness),
        .choice("kingOfTime.order", "the order of the list", \.kingOfTime.order),
        .number("kingOfTime.lag", "milliseconds until a write shows in reads", \.kingOfTime.lag),
        .choice("kingOfTime.brands", "do the sibling brands share host and token?", \.kingOfTime.brands),
        .choice("kingOfTime.token", "is the token good?", \.kingOfTime.token),
        .choice("kingOfTime.allowedIP", "is the caller's address allowed?", \.kingOfTime.allowedIP),
        .choice("kingOfTime.permission.employees", "what the token may do", \.kingOfTime.employees),
        .choice("kingOfTime.permission.company", "may the token read it?", \.kingOfTime.company),
        .choice("kingOfTime.permission.divisions", "may the token read them?", \.kingOfTime.divisions),
        .choice("kingOfTime.permission.workingTypes", "may the token read them?", \.kingOfTime.workingTypes),
        .choice("kingOfTime.maintenance", "answers 500, code 300", \.kingOfTime.maintenance),
    ]
}
