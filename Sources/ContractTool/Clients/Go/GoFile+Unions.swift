extension GoFile {
    /// A union is a struct with a pointer for each alternative. One of them is set.
    func write(_ union: ClientModel.UnionType, to text: inout ClientText) {
        let alternatives = zip(union.titles, union.alternatives).map { title, shape in
            (name: title.goName, shape: shape)
        }
        text.line()
        text.goDocumentation(of: union.name, union.description)
        text.lines(["//", "// One field is set; none for an alternative of a later version."])
        text.block("type \(union.name) struct {", end: "}") { text in
            for (index, alternative) in alternatives.enumerated() {
                if index > 0 { text.line() }
                // A slice can be nil itself.
                let type = goType(of: alternative.shape)
                text.line("\(alternative.name) \(type.hasPrefix("[]") ? type : "*" + type)")
            }
        }
        writeMarshal(of: union.name, alternatives: alternatives.map(\.name), to: &text)
        let objects = objectAlternatives(of: union)
        if objects.count == alternatives.count { writeUnmarshal(of: union.name, objects: objects, to: &text) }
    }

    /// The alternatives that are objects, by their field names.
    private func objectAlternatives(of union: ClientModel.UnionType) -> [(String, ClientModel.ObjectType)] {
        zip(union.titles, union.alternatives).compactMap { title, shape in
            guard case .named(let name) = shape, let object = model.object(named: name) else { return nil }
            return (title.goName, object)
        }
    }

    /// `MarshalJSON`, because encoding/json knows no unions.
    private func writeMarshal(of name: String, alternatives: [String], to text: inout ClientText) {
        text.lines(["", "// MarshalJSON writes the field that is set."])
        text.block("func (u \(name)) MarshalJSON() ([]byte, error) {", end: "}") { text in
            text.line("switch {")
            for alternative in alternatives {
                text.lines(["case u.\(alternative) != nil:", "\treturn json.Marshal(u.\(alternative))"])
            }
            text.lines(["}", "return []byte(\"null\"), nil"])
        }
    }

    /// `UnmarshalJSON`, only for unions of objects: the others are never received.
    private func writeUnmarshal(
        of name: String, objects: [(String, ClientModel.ObjectType)], to text: inout ClientText
    ) {
        text.lines(["", "// UnmarshalJSON sets the field whose required members the object has."])
        text.block("func (u *\(name)) UnmarshalJSON(data []byte) error {", end: "}") { text in
            text.line("switch {")
            for (field, object) in objects {
                let needed = object.members.filter(\.isRequired).map { literal($0.name) }.joined(separator: ", ")
                text.lines([
                    "case hasMembers(data, \(needed)):", "\tu.\(field) = new(\(object.name))",
                    "\treturn json.Unmarshal(data, u.\(field))",
                ])
            }
            text.lines(["}", "return nil"])
        }
    }

    /// A variable for each kind of error, for `errors.Is`, and a struct for the `data` of each kind that has members.
    func writeErrors(to text: inout ClientText) {
        text.lines(["", "// Errors for errors.Is, one for each kind."])
        text.block("var (", end: ")") { text in
            for (index, error) in model.errors.enumerated() {
                if index > 0 { text.line() }
                text.goDocumentation(of: "Err\(error.kind.goName)", error.text)
                text.line("Err\(error.kind.goName) error = kindError(ErrorKind\(error.kind.goName))")
            }
        }
        for error in model.errors where !error.data.isEmpty { writeData(of: error, to: &text) }
    }

    /// The struct into which a caller decodes `Error.Data`.
    private func writeData(of error: ClientModel.ErrorType, to text: inout ClientText) {
        let object = ClientModel.ObjectType(
            name: "\(error.kind.goName)Data", description: "is the Data of Err\(error.kind.goName).",
            members: error.data, isParam: false)
        write(object, to: &text)
    }
}
