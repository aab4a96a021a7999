import JSON
import Testing

@Suite struct MemberNameTests {
    private enum Wanted: String, CaseIterable {
        case id, name, active
    }

    private static let names = JSONNames<Wanted>()

    @Test func knownMembersComeInTextOrder() throws {
        var reader = JSONReader(Array(#"{"x":[{}],"active":true,"y":"z","n\u0061me":"A","id":7,"w":null}"#.utf8))
        var found: [Wanted] = []
        try reader.enterObject()
        while let key = try reader.nextMember(of: Self.names) {
            found.append(key)
            try reader.skipValue()
        }
        try reader.finish()
        #expect(found == [.active, .name, .id])
    }

    @Test func duplicateKnownNameIsAFault() throws {
        var reader = JSONReader(Array(#"{"id":1,"x":0,"x":0,"\u0069d":2}"#.utf8))
        try reader.enterObject()
        _ = try reader.nextMember(of: Self.names)
        try reader.skipValue()
        #expect(throws: JSONFault(.duplicateName, offset: 20, path: "/id")) {
            try reader.nextMember(of: Self.names)
        }
    }

    @Test func eachObjectHasItsOwnNames() throws {
        var reader = JSONReader(Array(#"[{"id":1,"name":{"id":2,"active":false},"active":true},{"id":3}]"#.utf8))
        var found: [Wanted] = []
        try reader.enterArray()
        while try reader.nextElement() {
            try collect(from: &reader, into: &found)
        }
        try reader.finish()
        #expect(found == [.id, .name, .id, .active, .active, .id])
    }

    private func collect(from reader: inout JSONReader, into found: inout [Wanted]) throws {
        try reader.enterObject()
        while let key = try reader.nextMember(of: Self.names) {
            found.append(key)
            if try reader.peek() == .object {
                try collect(from: &reader, into: &found)
            } else {
                try reader.skipValue()
            }
        }
    }
}
