import Contract
import Testing

/// A fault names the path of the wrong param and the broken rule.
struct ParamsTests {
    struct BadParams: Sendable, CustomTestStringConvertible {
        let method: MethodName
        let params: String
        let path: String
        let rule: ContractFault.Rule

        init(_ method: MethodName, _ params: String, _ path: String, _ rule: ContractFault.Rule) {
            self.method = method
            self.params = params
            self.path = path
            self.rule = rule
        }

        var testDescription: String { "\(method.rawValue) \(params)" }
    }

    static let bad: [BadParams] = [
        BadParams(.fetch, #"{"baseDate":"2026-04-01"}"#, "/direction", .required),
        BadParams(.fetch, #"{"direction":"sideways","baseDate":"2026-04-01"}"#, "/direction", .enum),
        BadParams(.fetch, #"{"direction":"smartHRToKingOfTime","baseDate":"2026-02-30"}"#, "/baseDate", .date),
        BadParams(.fetch, #"{"direction":"smartHRToKingOfTime","baseDate":"2026-4-1"}"#, "/baseDate", .date),
        BadParams(.fetch, #"{"direction":"smartHRToKingOfTime","baseDate":20260401}"#, "/baseDate", .type),
        BadParams(.fetch, #"{"a/b~c":1}"#, "/a~1b~0c", .unknown),
        BadParams(.fetch, #"{"clear":["email","email"]}"#, "/clear", .uniqueItems),
        BadParams(.fetch, #"{"clear":["email","employeeCode"]}"#, "/clear/1", .enum),
        BadParams(.diff, #"{"job":"april","limit":0}"#, "/limit", .minimum),
        BadParams(.diff, #"{"job":"april","limit":1001}"#, "/limit", .maximum),
        BadParams(.diff, #"{"job":"april","limit":99999999999999999999}"#, "/limit", .maximum),
        BadParams(.diff, #"{"job":"april","limit":-99999999999999999999}"#, "/limit", .minimum),
        BadParams(.diff, #"{"job":"april","limit":1.5}"#, "/limit", .type),
        BadParams(.diff, #"{"job":"april","limit":null}"#, "/limit", .type),
        BadParams(.diff, #"{"job":"april","classes":[]}"#, "/classes", .minItems),
        BadParams(.status, #"{"job":""}"#, "/job", .minLength),
        BadParams(.status, #"{"job":"4月"}"#, "/job", .pattern),
        BadParams(.status, #"{"job":"\#(String(repeating: "a", count: 65))"}"#, "/job", .maxLength),
        BadParams(.sync, #"{"job":"april","select":{}}"#, "/select", .oneOf),
        BadParams(.sync, #"{"job":"april","select":{"codes":["1","1"]}}"#, "/select/codes", .uniqueItems),
        BadParams(.sync, #"{"job":"april","select":{"codes":[""]}}"#, "/select/codes/0", .minLength),
        BadParams(.sync, #"{"job":"april","select":{"codes":["1"],"classes":["new"]}}"#, "/select/classes", .unknown),
        BadParams(.sync, #"{"createDefaults":{"divisionCode":"1"}}"#, "/createDefaults/workingTypeCode", .required),
        BadParams(.sync, #"{"createDefaults":[{"codes":["1"]}]}"#, "/createDefaults/0", .oneOf),
        BadParams(.sync, #"{"createDefaults":"1000"}"#, "/createDefaults", .type),
        BadParams(.sync, #"{"dryRun":"yes"}"#, "/dryRun", .type),
        BadParams(.ping, "[1]", "", .type),
        BadParams(.ping, "null", "", .type),
        BadParams(.ping, #"{"echo":true}"#, "/echo", .unknown),
    ]

    @Test(arguments: bad)
    func faultNamesPathAndRule(_ bad: BadParams) {
        let fault = #expect(throws: ContractFault.self) { try bad.method.readParams(bad.params) }
        #expect(fault?.path == bad.path)
        #expect(fault?.rule == bad.rule)
    }

    @Test(arguments: [nil, "{}", "[]"])
    func absentParamsAreTheSameAsEmptyOnes(_ params: String?) throws {
        #expect(try PingParams.read(params.map { ArraySlice($0.utf8) }) == PingParams())
    }

    @Test func codesThatDifferInNormalisationAreDifferent() throws {
        let params = #"{"job":"april","select":{"codes":["が","か\u3099"]}}"#
        let read = try SyncParams.read(ArraySlice(params.utf8))
        guard case .codes(let selection) = read.select else {
            Issue.record("should be a selection by codes")
            return
        }
        #expect(selection.codes.count == 2)
    }
}
