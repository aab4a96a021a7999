extension JavaFile {
    /// An exception class for each kind of error, with an accessor for each member of its `data`, and the map from kinds to
    /// constructors.
    func writeErrors(to text: inout ClientText) {
        for error in model.errors { write(error, to: &text) }
        text.lines(["", "/** Constructors of the errors, by kind. */"])
        text.block(
            "static final Map<String, Function<Map<String, Object>, Renkei.CallError>> ERRORS = Map.ofEntries(",
            end: ");"
        ) { text in
            for (index, error) in model.errors.enumerated() {
                let comma = index < model.errors.count - 1 ? "," : ""
                text.line("Map.entry(\(literal(error.kind)), \(error.kind.capitalisedFirst)::new)\(comma)")
            }
        }
    }

    private func write(_ error: ClientModel.ErrorType, to text: inout ClientText) {
        text.line()
        text.javaDocumentation(error.text)
        let name = error.kind.capitalisedFirst
        text.block("public static final class \(name) extends Renkei.CallError {", end: "}") { text in
            text.lines(["\(name)(Map<String, Object> error) {", "    super(error);", "}"])
            for member in error.data { writeAccessor(of: member, to: &text) }
        }
    }

    /// The accessor of a member of `error.data`, which reads it from JSON at each call.
    private func writeAccessor(of member: ObjectMember, to text: inout ClientText) {
        text.line()
        text.javaDocumentation("\(member.description ?? "") Null if unknown.")
        let type = javaBoxed(of: member.shape)
        let reading =
            type.contains("<")
            ? "listDatum(\(literal(member.name)), " + type.elementClass
            : "datum(\(literal(member.name)), \(type).class"
        text.block("public \(type) \(member.name.javaErrorName)() {", end: "}") { text in
            text.line("return \(reading));")
        }
    }

    /// The interface `Methods` with a default method for each method of the contract.
    func writeMethods(to text: inout ClientText) {
        text.line()
        text.javaDocumentation("All methods of the contract, as `Renkei` has them.")
        text.block("public interface Methods {", end: "}") { text in
            text.javaDocumentation("Calls a method by its name on the wire; the result is read as that class.")
            text.line("<Result> Result call(String method, Object params, Class<Result> result);")
            for call in model.calls {
                write(call, to: &text)
                if let page = call.page { write(page, of: call, to: &text) }
            }
        }
    }

    /// ```java
    /// default Job cancel(CancelParams params) {
    ///     return call("cancel", params, Job.class);
    /// }
    /// ```
    private func write(_ call: ClientModel.MethodCall, to text: inout ClientText) {
        text.line()
        let errors = call.method.errors.map { "@throws \($0.capitalisedFirst) an error of this kind" }
        text.javaDocumentation("\(call.method.summary). \(call.method.description)", details: errors)
        let params = call.params.isEmpty ? "" : "\(call.method.swiftName.capitalisedFirst)Params params"
        let given = call.params.isEmpty ? "Map.of()" : "params"
        let result = call.result.map(javaType)
        let type = result == "Map<String, Object>" ? "Map" : result
        text.block("default \(result ?? "void") \(call.javaName)(\(params)) {", end: "}") { text in
            let call = "call(\(literal(call.method.name)), \(given), \(type ?? "Void").class);"
            if type == "Map" {
                text.line("@SuppressWarnings(\"unchecked\")")
                text.line("Map<String, Object> result = \(call)")
                text.line("return result;")
            } else {
                text.line((type == nil ? "" : "return ") + call)
            }
        }
    }

    /// `eachDiff`, a lazy stream over the rows of all pages.
    private func write(_ page: ClientModel.Page, of call: ClientModel.MethodCall, to text: inout ClientText) {
        let name = call.method.swiftName.capitalisedFirst
        text.line()
        text.javaDocumentation("All rows of `\(call.method.swiftName)`, over all pages. The stream is lazy.")
        text.block("default Stream<\(javaBoxed(of: page.element))> each\(name)(\(name)Params params) {", end: "}") {
            text in
            text.line("return Renkei.pages(")
            text.indented { text in
                text.line("cursor -> \(call.javaName)(cursor == null ? params : params.cursor(cursor)),")
                text.line("\(name)Result::\(page.listName), \(name)Result::nextCursor);")
            }
        }
    }
}

extension ClientModel.MethodCall {
    /// Names of the methods of `Object` get an underscore.
    fileprivate var javaName: String {
        ["wait", "notify"].contains(method.swiftName) ? method.swiftName + "_" : method.swiftName
    }
}

extension String {
    /// `List<String>` is of `String.class`.
    fileprivate var elementClass: String { "\(split(separator: "<")[1].dropLast()).class" }

    /// `error.data` may have a `code` besides the `code` of the error itself.
    fileprivate var javaErrorName: String {
        ["code", "message", "kind", "data"].contains(self) ? "data\(capitalisedFirst)" : self
    }
}
