import JSON
import Testing

/// `JSONReader.fault` gives the offset and path of the current value, before and after it is read.
@Suite struct FaultPathTests {
    @Test func faultRefersToTheValueReadLast() throws {
        var reader = JSONReader(Array(#"{"people":[{"code": "A1"}]}"#.utf8))
        try reader.enterObject()
        _ = try reader.nextName()
        try reader.enterArray()
        _ = try reader.nextElement()
        #expect(reader.fault(.outOfRange) == JSONFault(.outOfRange, offset: 11, path: "/people/0"))
        try reader.enterObject()
        _ = try reader.nextName()
        #expect(reader.fault(.outOfRange) == JSONFault(.outOfRange, offset: 12, path: "/people/0/code"))
        _ = try reader.readString()
        #expect(reader.fault(.outOfRange) == JSONFault(.outOfRange, offset: 20, path: "/people/0/code"))
        #expect(try reader.nextName() == nil)
        #expect(reader.fault(.outOfRange).path == "/people/0")
        #expect(try !reader.nextElement())
        #expect(reader.fault(.outOfRange).path == "/people")
    }

    @Test func offsetsCountFromTheStartOfTheSlice() throws {
        let bytes = Array(#"{"id":1,"params":{"a":[true,x]}}"#.utf8)
        var reader = JSONReader(bytes[17..<31])
        #expect(throws: JSONFault(.unexpectedByte, offset: 11, path: "/a/1")) { try reader.skipValue() }
        #expect(throws: JSONFault(.unexpectedByte, offset: 11, path: "/a/1")) { try JSON.validate(bytes[17..<31]) }
    }

    @Test func wrongKindIsAFaultAtTheValue() throws {
        let text = Array(#"{"a":[1,"x"]}"#.utf8)
        var reader = JSONReader(text)
        #expect(throws: JSONFault(.wrongKind, offset: 0, path: "")) { try reader.enterArray() }
        try reader.enterObject()
        _ = try reader.nextName()
        #expect(throws: JSONFault(.wrongKind, offset: 5, path: "/a")) { try reader.readStringOrNull() }
        try reader.enterArray()
        _ = try reader.nextElement()
        #expect(throws: JSONFault(.wrongKind, offset: 6, path: "/a/0")) { try reader.readBool() }
        #expect(try reader.readInt() == 1)
        _ = try reader.nextElement()
        #expect(throws: JSONFault(.wrongKind, offset: 8, path: "/a/1")) { try reader.readNull() }
        #expect(try reader.readString() == "x")
    }

    @Test func namesAreEscapedInThePath() {
        let text = Array(#"{"a\u002Fb":{"~":{"":{"\"":?}}}}"#.utf8)
        #expect(throws: JSONFault(.unexpectedByte, offset: 27, path: #"/a~1b/~0//""#)) { try JSON.validate(text[...]) }
    }
}
