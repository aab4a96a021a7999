extension GoFile {
    /// A union is a struct with a pointer for each alternative, of which one is set.
    func write(_ union: ClientModel.Union, to text: inout ClientText) {
        let alternatives = zip(union.titles, union.alternatives).map { title, shape in
            (name: title.goName, shape: shape)
        }
        text.line()
        text.goDocumentation(union.name, union.description)
        text.lines(["//", "// One of its fields is set; none, if it is of a kind that is not known yet."])
        text.block("type \(union.name) struct {", "}") { text in
            for (index, alternative) in alternatives.enumerated() {
                if index > 0 { text.line() }
                let type = goType(alternative.shape)
                text.line("\(alternative.name) \(type.hasPrefix("[]") ? type : "*" + type)")
            }
        }
        writeMarshal(union.name, alternatives.map(\.name), to: &text)
        let records = alternatives.compactMap { alternative in
            if case .named(let name) = alternative.shape, let record = model.record(name) {
                (alternative.name, record)
            } else {
                nil
            }
        }
        if records.count == alternatives.count { writeUnmarshal(union.name, records, to: &text) }
    }

    private func writeMarshal(_ name: String, _ alternatives: [String], to text: inout ClientText) {
        text.lines(["", "// MarshalJSON writes the field that is set."])
        text.block("func (u \(name)) MarshalJSON() ([]byte, error) {", "}") { text in
            text.line("switch {")
            for alternative in alternatives {
                text.lines(["case u.\(alternative) != nil:", "\treturn json.Marshal(u.\(alternative))"])
            }
            text.lines(["}", "return []byte(\"null\"), nil"])
        }
    }

    private func writeUnmarshal(_ name: String, _ records: [(String, ClientModel.Record)], to text: inout ClientText) {
        text.lines(["", "// UnmarshalJSON sets the field that has the members which are there."])
        text.block("func (u *\(name)) UnmarshalJSON(data []byte) error {", "}") { text in
            text.line("switch {")
            for (field, record) in records {
                let needed = record.members.filter(\.isRequired).map { literal($0.name) }.joined(separator: ", ")
                text.lines([
                    "case hasMembers(data, \(needed)):", "\tu.\(field) = new(\(record.name))",
                    "\treturn json.Unmarshal(data, u.\(field))",
                ])
            }
            text.lines(["}", "return nil"])
        }
    }

    func writeErrors(to text: inout ClientText) {
        text.lines(["", "// Every kind of error, for errors.Is."])
        text.block("var (", ")") { text in
            for (index, error) in model.errors.enumerated() {
                if index > 0 { text.line() }
                text.goDocumentation("Err\(error.kind.goName)", error.text)
                text.line("Err\(error.kind.goName) error = kindError(ErrorKind\(error.kind.goName))")
            }
        }
        for error in model.errors where !error.data.isEmpty {
            let name = "\(error.kind.goName)Data"
            let record = ClientModel.Record(
                name: name, description: "is what Data of Err\(error.kind.goName) holds.", members: error.data,
                isParam: false)
            write(record, to: &text)
        }
    }
}
