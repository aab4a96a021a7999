/// The switches of KING OF TIME: open questions of its documentation [?], and restrictions that its administrator may
/// set.
public struct KingOfTimeSwitches: Sendable {
    /// The closed hours themselves are certain [C]; by default they are ignored, so that one can work at any time.
    public var closedHours = ClosedHoursRule.ignored
    // Open questions.
    public var closedEdges = ClosedEdges.halfOpen
    public var tooMany = TooManyShape.status403
    public var duplicateCode = RefusalCode.refused(status: 400, code: 201)
    public var invalid = RefusalCode.refused(status: 400, code: 200)
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
    /// A code has 3 to 10 half-width letters and digits [S].
    public var codeRule = OnOff.on
    /// In characters; 0 = no limit. The same for names.
    public var codeLimit = 0
    public var nameLimit = 0
    public var kanaStorage = KanaStorage.asSent
    public var storedCharacters = StoredCharacters.all
    public var completeness = ListCompleteness.complete
    public var order = ListOrder.byCode
    /// In milliseconds.
    public var lag = 0
    public var brands = Brands.one

    // Restrictions of the token.
    public var token = TokenState.valid
    public var allowedIP = ReadPermission.allowed
    public var employees = Permission.write
    public var company = ReadPermission.allowed
    public var divisions = ReadPermission.allowed
    public var workingTypes = ReadPermission.allowed
    public var maintenance = OffOn.off
}

extension KingOfTimeSwitches {
    /// In the order of the README.
    static let all: [Switch] = [
        .choice("kingOfTime.closedHours", "08:30–10:00 and 17:30–18:30 JST", path: \.kingOfTime.closedHours),
        .choice(
            "kingOfTime.closedHours.edges", "the ends of the closed hours, to the second",
            path: \.kingOfTime.closedEdges),
        .choice("kingOfTime.tooMany", "the response to too many requests", path: \.kingOfTime.tooMany),
        .refusal("kingOfTime.duplicateCode", "a code that another person has", path: \.kingOfTime.duplicateCode),
        .refusal(
            "kingOfTime.invalid", "unknown division, type or key; invalid date, gender or length",
            path: \.kingOfTime.invalid),
        .choice("kingOfTime.unknownEmployee", "GET by an unknown code", path: \.kingOfTime.unknownEmployee),
        .choice(
            "kingOfTime.resignedByCode", "a resigned person in GET by code without includeResigner",
            path: \.kingOfTime.resignedByCode),
        .choice("kingOfTime.getByKey", "does GET /employees/{x} accept a key?", path: \.kingOfTime.getByKey),
        .choice(
            "kingOfTime.resigningDay", "has a person who resigns on date resigned?", path: \.kingOfTime.resigningDay),
        .choice("kingOfTime.laterHires", "people who are hired after date", path: \.kingOfTime.laterHires),
        .choice(
            "kingOfTime.dateOutOfRange", "a date more than 3 years back or 1 year ahead",
            path: \.kingOfTime.dateOutOfRange),
        .choice("kingOfTime.unknownParameter", "an unknown query parameter", path: \.kingOfTime.unknownParameter),
        .choice("kingOfTime.created", "the keys in the response to POST", path: \.kingOfTime.createdKeys),
        .choice(
            "kingOfTime.putNeedsRequired", "does PUT require the six fields of POST?",
            path: \.kingOfTime.putNeedsRequired),
        .choice("kingOfTime.nullInPut", "null in a PUT", path: \.kingOfTime.nullInPut),
        .choice("kingOfTime.requiredErased", "a blank value for a required field", path: \.kingOfTime.requiredErased),
        .choice("kingOfTime.emailWrite", "the other addresses, when a PUT has one", path: \.kingOfTime.emailWrite),
        .choice(
            "kingOfTime.email.duplicates", "may two people have the same address?", path: \.kingOfTime.duplicateEmails),
        .number(
            "kingOfTime.email.limit", "addresses that a person may have; 0 = no limit", path: \.kingOfTime.emailLimit),
        .choice(
            "kingOfTime.unselectedGender", "does the gender no_selected occur?", path: \.kingOfTime.unselectedGender),
        .choice(
            "kingOfTime.code.rule", "must a code have 3 to 10 half-width letters and digits?",
            path: \.kingOfTime.codeRule),
        .number("kingOfTime.code.limit", "characters of a code; 0 = no limit", path: \.kingOfTime.codeLimit),
        .number("kingOfTime.name.limit", "characters of a name or kana; 0 = no limit", path: \.kingOfTime.nameLimit),
        .choice("kingOfTime.kana", "how kana is stored", path: \.kingOfTime.kanaStorage),
        .choice(
            "kingOfTime.characters", "which characters are stored, besides variation selectors",
            path: \.kingOfTime.storedCharacters),
        .choice("kingOfTime.list", "is the list complete?", path: \.kingOfTime.completeness),
        .choice("kingOfTime.order", "the order of the list", path: \.kingOfTime.order),
        .number("kingOfTime.lag", "milliseconds until reads see a write", path: \.kingOfTime.lag),
        .choice("kingOfTime.brands", "do the sibling brands share the token?", path: \.kingOfTime.brands),
        .choice("kingOfTime.token", "is the token valid?", path: \.kingOfTime.token),
        .choice("kingOfTime.allowedIP", "is the caller's address allowed?", path: \.kingOfTime.allowedIP),
        .choice(
            "kingOfTime.permission.employees", "what the token may do with employees", path: \.kingOfTime.employees),
        .choice("kingOfTime.permission.company", "may the token read it?", path: \.kingOfTime.company),
        .choice("kingOfTime.permission.divisions", "may the token read them?", path: \.kingOfTime.divisions),
        .choice("kingOfTime.permission.workingTypes", "may the token read them?", path: \.kingOfTime.workingTypes),
        .choice(
            "kingOfTime.maintenance", "every request is answered with 500, code 300", path: \.kingOfTime.maintenance),
    ]
}
