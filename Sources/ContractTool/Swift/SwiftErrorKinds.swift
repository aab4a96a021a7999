extension SwiftFiles {
    /// `ErrorKind` in four files: the cases, and an extension each for codes, messages and advice. The texts in one file would
    /// be too long to read.
    func errorKinds() -> [GeneratedFile] {
        [
            errorKindCases(), errorKindCodes(),
            errorKindTexts("Message", documentation: "Meaning of the error, for people.", \.message),
            errorKindTexts("Advice", documentation: "Remedy for the error, for people.", \.advice),
        ]
    }

    private func errorKindCases() -> GeneratedFile {
        file("ErrorKind", imports: false) { text in
            text.doc("All kinds of errors. The raw value is the name on the wire.")
            text.block("public enum ErrorKind: String, ContractEnum") { text in
                for error in contract.errors {
                    text.doc(error.message.en)
                    text.line("case \(identifier(error.kind))")
                }
            }
        }
    }

    private func errorKindCodes() -> GeneratedFile {
        file("ErrorKind+Code", imports: false) { text in
            text.block("extension ErrorKind") { text in
                text.doc("The value of `error.code`.")
                property(named: "code", type: "Int", to: &text) { String($0.code) }
                text.line()
                text.doc("True if the same call may succeed later.")
                retryable(to: &text)
            }
        }
    }

    /// A file with one property, whose name is that of the file in lower case.
    private func errorKindTexts(
        _ name: String, documentation: String, _ value: (ErrorEntry) -> BilingualString
    ) -> GeneratedFile {
        file("ErrorKind+\(name)", imports: false) { text in
            text.block("extension ErrorKind") { text in
                text.doc(documentation)
                bilingual(named: name.loweredFirst, to: &text, value)
            }
        }
    }

    /// A computed property with one case for each kind of error.
    private func property(
        named name: String, type: String, to text: inout SwiftText, _ value: (ErrorEntry) -> String
    ) {
        text.block("public var \(name): \(type)") { text in
            text.line("switch self {")
            for error in contract.errors { text.line("case .\(error.kind): \(value(error))") }
            text.line("}")
        }
    }

    /// `isRetryable`, which lists the retryable kinds and is false for all others.
    private func retryable(to text: inout SwiftText) {
        let kinds = contract.errors.filter(\.isRetryable).map { ".\($0.kind)" }
        text.block("public var isRetryable: Bool") { text in
            text.line("switch self {")
            text.line("case \(kinds[0]),")
            text.indented { text in
                for (index, kind) in kinds.dropFirst().enumerated() {
                    text.line(kind + (index == kinds.count - 2 ? ":" : ","))
                }
                text.line("true")
            }
            text.line("default: false")
            text.line("}")
        }
    }

    /// A property with a text in Japanese and English for each kind of error.
    private func bilingual(named name: String, to text: inout SwiftText, _ value: (ErrorEntry) -> BilingualString) {
        text.block("public var \(name): BilingualText") { text in
            text.line("switch self {")
            for error in contract.errors { SwiftEnum.write(value(error), for: error.kind, to: &text) }
            text.line("}")
        }
    }
}
