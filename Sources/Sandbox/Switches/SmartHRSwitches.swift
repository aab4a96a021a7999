/// What is not known for sure about SmartHR, and what an administrator there may restrict.
public struct SmartHRSwitches: Sendable {
    public var duplicateCodes = Uniqueness.allowed
    public var duplicateEmails = Uniqueness.allowed
    public var codeLimit = 0
    public var nameLimit = 0
    public var paging = OutOfRangePaging.clamp
    public var order = DefaultOrder.stable
    public var listed = ListedStatuses.all
    public var missingCodes = MissingCodePlace.last
    public var linkEnds = LinkEnds.omitted
    public var emptyCodeFilter = EmptyCodeFilter.ignored
    public var codeFilter = CodeFilter.exact
    public var clearing = Clearing.nullAndEmpty
    public var blankRule = BlankRule.perField
    public var kana = KanaRule.refused
    public var resignationRetires = YesNo.no
    public var unpermittedWrite = UnpermittedWrite.forbidden
    public var lag = 0

    public var token = TokenState.valid
    public var crews = Permission.write
    public var establishments = Reading.allowed
    public var companies = Reading.allowed
    /// Attributes that the token may not read: they come back as null.
    public var hidden: Set<String> = []
    /// Attributes that the token may not write.
    public var readOnly: Set<String> = []
    /// People that the contract allows; 0 = no limit.
    public var headCount = 0
    public var maintenance = OffOn.off
}

extension Switches {
    static let smartHRList: [Switch] = [
        .choice("smartHR.empCode.duplicates", "may two people share an emp_code?", \.smartHR.duplicateCodes),
        .number("smartHR.empCode.limit", "characters an emp_code may have; 0 = no limit", \.smartHR.codeLimit),
        .number("smartHR.name.limit", "characters a name or kana may have; 0 = no limit", \.smartHR.nameLimit),
        .choice("smartHR.email.duplicates", "may two people share an email?", \.smartHR.duplicateEmails),
        .choice("smartHR.paging", "per_page over 100, page below 1", \.smartHR.paging),
        .choice("smartHR.order", "is the order of a list without sort stable?", \.smartHR.order),
        .choice("smartHR.listed", "who is in a list without emp_status?", \.smartHR.listed),
        .choice(
            "smartHR.sort.missingCodes", "where does sort=emp_code put people without one?", \.smartHR.missingCodes),
        .choice("smartHR.link", "are prev and next left out of Link at the ends?", \.smartHR.linkEnds),
        .choice("smartHR.filter.emptyCode", "what does emp_code= (empty) list?", \.smartHR.emptyCodeFilter),
        .choice("smartHR.filter.code", "how does the emp_code filter compare?", \.smartHR.codeFilter),
        .choice("smartHR.clearing", "what clears an ordinary field?", \.smartHR.clearing),
        .choice("smartHR.blankRule", "when are the seven basic fields kept from being blanked?", \.smartHR.blankRule),
        .choice("smartHR.kana", "half-width or hiragana kana in names", \.smartHR.kana),
        .choice("smartHR.resignation.retires", "does resigned_at change emp_status?", \.smartHR.resignationRetires),
        .choice("smartHR.unpermittedWrite", "a write to an attribute without 更新", \.smartHR.unpermittedWrite),
        .number("smartHR.lag", "milliseconds until a write shows in reads", \.smartHR.lag),
        .choice("smartHR.token", "is the token good?", \.smartHR.token),
        .choice("smartHR.permission.crews", "what the token may do with crews", \.smartHR.crews),
        .choice("smartHR.permission.bizEstablishments", "may the token read them?", \.smartHR.establishments),
        .choice("smartHR.permission.companies", "may the token read them?", \.smartHR.companies),
        .names("smartHR.hidden", "attributes that read as null", \.smartHR.hidden),
        .names("smartHR.readOnly", "attributes that the token may not write", \.smartHR.readOnly),
        .number("smartHR.headCount", "people the contract allows; 0 = no limit", \.smartHR.headCount),
        .choice("smartHR.maintenance", "answers 503, code 9", \.smartHR.maintenance),
    ]
}
