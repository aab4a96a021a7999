/// The switches of SmartHR: open questions of its documentation [?], and restrictions that its administrator may set.
public struct SmartHRSwitches: Sendable {
    // Open questions.
    public var duplicateCodes = Uniqueness.allowed
    public var duplicateEmails = Uniqueness.allowed
    /// In characters; 0 = no limit. The same for names.
    public var codeLimit = 0
    public var nameLimit = 0
    public var paging = OutOfRangePaging.clamp
    public var order = DefaultOrder.stable
    public var listed = ListedStatuses.all
    public var missingCodes = MissingCodePosition.last
    public var ties = TieOrder.stable
    public var companyList = CompanyList.one
    public var linkEnds = LinkEnds.omitted
    public var emptyCodeFilter = EmptyCodeFilter.ignored
    public var codeFilter = CodeFilter.exact
    public var clearing = Clearing.nullAndEmpty
    public var blankRule = BlankRule.perField
    public var kana = KanaRule.refused
    public var retirement = RetirementRule.byDay
    public var unpermittedWrite = UnpermittedWrite.forbidden
    /// In milliseconds.
    public var lag = 0

    // Restrictions of the token and the contract.
    public var token = TokenState.valid
    public var crews = Permission.write
    public var establishments = ReadPermission.allowed
    public var companies = ReadPermission.allowed
    /// Attributes that the token may not read. They are null in responses [S].
    public var hidden: Set<String> = []
    /// Attributes that the token may not write.
    public var readOnly: Set<String> = []
    /// The contracted head count; 0 = no limit.
    public var headCount = 0
    public var maintenance = OffOn.off
}

extension SmartHRSwitches {
    /// In the order of the README.
    static let all: [Switch] = [
        .choice("smartHR.empCode.duplicates", "may two people have the same emp_code?", path: \.smartHR.duplicateCodes),
        .number("smartHR.empCode.limit", "characters an emp_code may have; 0 = no limit", path: \.smartHR.codeLimit),
        .number("smartHR.name.limit", "characters a name or kana may have; 0 = no limit", path: \.smartHR.nameLimit),
        .choice("smartHR.email.duplicates", "may two people have the same email?", path: \.smartHR.duplicateEmails),
        .choice("smartHR.paging", "per_page above 100, or page below 1", path: \.smartHR.paging),
        .choice("smartHR.order", "is the order of a list without sort stable?", path: \.smartHR.order),
        .choice("smartHR.listed", "which people does a list without emp_status have?", path: \.smartHR.listed),
        .choice(
            "smartHR.sort.missingCodes", "the position of people without a code in sort=emp_code",
            path: \.smartHR.missingCodes),
        .choice(
            "smartHR.sort.ties", "the order of people with the same sort key, such as those without a code",
            path: \.smartHR.ties),
        .choice("smartHR.companies", "the companies of the tenant, and their order", path: \.smartHR.companyList),
        .choice("smartHR.link", "are prev and next left out of Link at the ends?", path: \.smartHR.linkEnds),
        .choice("smartHR.filter.emptyCode", "what does emp_code= (empty) list?", path: \.smartHR.emptyCodeFilter),
        .choice("smartHR.filter.code", "how does the emp_code filter compare?", path: \.smartHR.codeFilter),
        .choice("smartHR.clearing", "what clears an ordinary field?", path: \.smartHR.clearing),
        .choice("smartHR.blankRule", "when may the seven basic fields not be blanked?", path: \.smartHR.blankRule),
        .choice("smartHR.kana", "half-width or hiragana kana in names", path: \.smartHR.kana),
        .choice(
            "smartHR.resignation.retires", "when does resigned_at turn emp_status into retired?",
            path: \.smartHR.retirement),
        .choice(
            "smartHR.unpermittedWrite", "a write to an attribute without the permission 更新",
            path: \.smartHR.unpermittedWrite),
        .number("smartHR.lag", "milliseconds until reads see a write", path: \.smartHR.lag),
        .choice("smartHR.token", "is the token valid?", path: \.smartHR.token),
        .choice("smartHR.permission.crews", "what the token may do with crews", path: \.smartHR.crews),
        .choice("smartHR.permission.bizEstablishments", "may the token read them?", path: \.smartHR.establishments),
        .choice("smartHR.permission.companies", "may the token read them?", path: \.smartHR.companies),
        .names("smartHR.hidden", "attributes that read as null", path: \.smartHR.hidden),
        .names("smartHR.readOnly", "attributes that the token may not write", path: \.smartHR.readOnly),
        .number("smartHR.headCount", "contracted head count; 0 = no limit", path: \.smartHR.headCount),
        .choice("smartHR.maintenance", "every request is answered with 503, code 9", path: \.smartHR.maintenance),
    ]
}
