/// `clients/go/contract.go`: messages as structs, and the methods of `Client`.
struct GoFile {
    let model: ClientModel

    func file() -> GeneratedFile {
        var text = ClientText(step: "\t", width: 110)
        text.lines(head)
        for openEnum in model.enums { write(openEnum, to: &text) }
        for object in model.objects { write(object, to: &text) }
        for union in model.unions { write(union, to: &text) }
        writeErrors(to: &text)
        for call in model.calls { write(call, to: &text) }
        return GeneratedFile(path: "clients/go/contract.go", text: text.text)
    }

    /// gofmt, golint and GitHub know the first line as the mark of a generated file.
    private var head: [String] {
        [
            "// Code generated from schema/ by `swift run ContractTool generate`. DO NOT EDIT.", "", "package renkei",
            "",
            "import (", "\t\"context\"", "\t\"encoding/json\"", "\t\"time\"", ")", "",
            "// ContractVersion is the version of the contract for these types.",
            "const ContractVersion = \(literal(model.version))",
        ]
    }

    /// A string type with constants:
    ///
    /// ```go
    /// type Side string
    ///
    /// // Known values of Side. Later versions may add others.
    /// const (
    /// 	SideSmartHR Side = "smartHR"
    /// )
    /// ```
    private func write(_ openEnum: ClientModel.OpenEnum, to text: inout ClientText) {
        text.line()
        text.goDocumentation(of: openEnum.name, openEnum.description)
        text.lines([
            "type \(openEnum.name) string", "", "// Known values of \(openEnum.name). Later versions may add others.",
        ])
        text.block("const (", end: ")") { text in
            for (index, value) in openEnum.values.enumerated() {
                if index > 0 { text.line() }
                let name = openEnum.name + value.name.goName
                text.goDocumentation(of: name, "\(value.label.ja.sentence) \(value.description)")
                text.line("\(name) \(openEnum.name) = \(literal(value.name))")
            }
        }
    }

    func write(_ object: ClientModel.ObjectType, to text: inout ClientText) {
        writeStruct(
            name: object.name, description: object.description, members: object.members, isParam: object.isParam,
            to: &text)
    }

    /// A struct with JSON tags. An optional member has `omitempty`.
    private func writeStruct(
        name: String, description: String, members: [ObjectMember], isParam: Bool, to text: inout ClientText
    ) {
        text.line()
        text.goDocumentation(of: name, description)
        text.block("type \(name) struct {", end: "}") { text in
            for (index, member) in members.enumerated() {
                if index > 0 { text.line() }
                if let description = member.description { text.filled(description, prefix: "// ") }
                text.line(field(member, isParam: isParam))
            }
        }
    }

    /// `Codes []string `json:"codes,omitempty"``
    private func field(_ member: ObjectMember, isParam: Bool) -> String {
        let isOptional = !member.isRequired
        let type = isOptional ? optionalType(of: member.shape.withoutNull) : goType(of: member.shape)
        let tag = member.name + (isOptional ? ",omitempty" : "")
        return "\(member.name.goName) \(type) `json:\"\(tag)\"`"
    }

    /// `omitempty` omits the zero value of all types except structs, so only those need a pointer.
    private func optionalType(of shape: Shape) -> String {
        if case .named(let name) = shape, model.openEnum(named: name) == nil { return "*" + goType(of: shape) }
        return goType(of: shape)
    }

    func goType(of shape: Shape) -> String {
        switch shape {
        case .text(let schema): schema["format"] == "date-time" ? "time.Time" : "string"
        case .integer: "int"
        case .boolean: "bool"
        case .list(let element, _): "[]\(goType(of: element))"
        case .texts: "map[string]string"
        case .document: "json.RawMessage"
        case .namedScalar(_, let shape): goType(of: shape)
        case .named(let name): name
        case .nullable(let shape): "*\(goType(of: shape))"
        }
    }

    /// A method of `Client`, and the struct of its params:
    ///
    /// ```go
    /// func (c *Client) Cancel(ctx context.Context, params CancelParams) (result Job, err error) {
    /// 	err = c.Call(ctx, "cancel", params, &result)
    /// 	return result, err
    /// }
    /// ```
    private func write(_ call: ClientModel.MethodCall, to text: inout ClientText) {
        let name = call.method.swiftName.goName
        if !call.params.isEmpty {
            let description = "has the params of \(name). The zero value of an optional param is omitted."
            writeStruct(
                name: "\(name)Params", description: description, members: call.params, isParam: true, to: &text)
        }
        writeDocumentation(of: call, to: &text)
        let params = call.params.isEmpty ? "" : ", params \(name)Params"
        let given = call.params.isEmpty ? "struct{}{}" : "params"
        let invocation = "c.Call(ctx, \(literal(call.method.name)), \(given), "
        let head = "func (c *Client) \(name)(ctx context.Context\(params))"
        if let result = call.result.map(goType) {
            text.block("\(head) (result \(result), err error) {", end: "}") { text in
                text.lines(["err = \(invocation)&result)", "return result, err"])
            }
        } else {
            text.block("\(head) error {", end: "}") { $0.line("return \(invocation)nil)") }
        }
        if let page = call.page { write(page, of: name, to: &text) }
    }

    /// Summary and description, then the errors that the method can return.
    private func writeDocumentation(of call: ClientModel.MethodCall, to text: inout ClientText) {
        text.line()
        text.goDocumentation(of: call.method.swiftName.goName, "\(call.method.summary). \(call.method.description)")
        let errors = call.method.errors.map { "Err\($0.goName)" }.joined(separator: ", ")
        guard !errors.isEmpty else { return }
        text.line("//")
        text.filled("Errors: \(errors).", prefix: "// ")
    }

    /// `EachDiff`, which iterates over the rows of all pages.
    private func write(_ page: ClientModel.Page, of name: String, to text: inout ClientText) {
        text.line()
        text.goDocumentation(of: "Each\(name)", "goes over all rows of \(name), page by page.")
        let element = goType(of: page.element)
        text.block(
            "func (c *Client) Each\(name)(ctx context.Context, params \(name)Params) *Rows[\(element)] {", end: "}"
        ) {
            text in
            text.block("return &Rows[\(element)]{next: func(cursor string) ([]\(element), *string, error) {", end: "}}")
            {
                text in
                text.line("if cursor != \"\" {")
                text.line("\tparams.Cursor = cursor")
                text.line("}")
                text.line("page, err := c.\(name)(ctx, params)")
                text.line("return page.\(page.listName.goName), page.NextCursor, err")
            }
        }
    }
}

extension String {
    /// The exported name: `businessEstablishmentId` is `BusinessEstablishmentID`.
    var goName: String { nameWords.map { $0.lowercased() == "id" ? "ID" : $0.capitalisedFirst }.joined() }
}

extension ClientText {
    /// A comment that begins with the name, as is the convention in Go.
    mutating func goDocumentation(of name: String, _ text: String) {
        let begins = ["is ", "goes ", "has "].contains { text.hasPrefix($0) }
        filled(begins ? "\(name) \(text)" : "\(name): \(text)", prefix: "// ")
    }
}
