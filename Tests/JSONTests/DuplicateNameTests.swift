import JSON
import Testing

@Suite struct DuplicateNameTests {
    @Test(arguments: [
        (#"{"a":1,"b":2,"a":3,"b":4}"#, 13, "/a"), (#"{"あ":1,"\u3042":2}"#, 9, "/あ"),
        (#"{"\"":1,"\u0022":2}"#, 8, "/\""),
        (#"[0,{"x":{"k":1,"k":2}}]"#, 15, "/1/x/k"), (#"{"":1,"":2}"#, 6, "/"),
        (#"{"\u0000":1,"\u0000":2}"#, 12, "/\0"),
    ])
    func duplicateNamesAreRefused(text: String, offset: Int, path: String) {
        let expected = JSONFault(.duplicateName, offset: offset, path: path)
        #expect(throws: expected) { try JSON.validate(Array(text.utf8)[...]) }
    }

    @Test(arguments: [
        #"{"a":{"a":{"a":1}},"b":{"a":1}}"#, #"[{"a":1},{"a":1}]"#, #"{"a":1,"A":2,"a ":3}"#,
        "{\"\u{E9}\":1,\"e\u{301}\":2}", #"{"a":1,"\\u0061":2}"#, #"{"abcdefgh":1,"abcdefghi":2,"abcdefg":3}"#,
    ])
    func differentNamesAreAccepted(text: String) throws {
        try JSON.validate(Array(text.utf8)[...])
    }

    /// Pairwise comparison and sorting both find the first duplicate name of the text.
    @Test(arguments: [2, 31, 32, 33, 34, 1000])
    func firstDuplicateIsReportedForAnyNumberOfNames(count: Int) throws {
        let names = (0..<count).map { #""name \#($0)":0"# }
        let all = "{" + names.joined(separator: ",")
        try JSON.validate(Array("\(all)}".utf8)[...])
        let text = Array((all + #","\u006eame 1":0,"name 0":0}"#).utf8)
        let expected = JSONFault(.duplicateName, offset: all.utf8.count + 1, path: "/name 1")
        #expect(throws: expected) { try JSON.validate(text[...]) }
    }
}
