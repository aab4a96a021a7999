extension SwiftFiles {
    func errorKinds() -> [GeneratedFile] {
        [
            file("ErrorKind", imports: false) { text in
                text.doc("All kinds of errors. The raw value is the name on the wire.")
                text.block("public enum ErrorKind: String, ContractEnum") { text in
                    for error in contract.errors {
                        text.doc(error.message.en)
                        text.line("case \(identifier(error.kind))")
                    }
                }
            },
            file("ErrorKind+Code", imports: false) { text in
                text.block("extension ErrorKind") { text in
                    text.doc("The value of `error.code`.")
                    property("code", "Int", to: &text) { String($0.code) }
                    text.line()
                    text.doc("True if the same call may succeed later.")
                    retryable(to: &text)
                }
            },
            file("ErrorKind+Message", imports: false) { text in
                text.block("extension ErrorKind") { text in
                    text.doc("Meaning of the error, for people.")
                    bilingual("message", to: &text, \.message)
                }
            },
            file("ErrorKind+Advice", imports: false) { text in
                text.block("extension ErrorKind") { text in
                    text.doc("Remedy for the error, for people.")
                    bilingual("advice", to: &text, \.advice)
                }
            },
        ]
    }

    private func property(
        _ name: String, _ type: String, to text: inout SwiftText, _ value: (ErrorEntry) -> String
    ) {
        text.block("public var \(name): \(type)") { text in
            text.line("switch self {")
            for error in contract.errors { text.line("case .\(error.kind): \(value(error))") }
            text.line("}")
        }
    }

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

    private func bilingual(_ name: String, to text: inout SwiftText, _ value: (ErrorEntry) -> BilingualString) {
        text.block("public var \(name): BilingualText") { text in
            text.line("switch self {")
            for error in contract.errors { SwiftEnum.write(value(error), for: error.kind, to: &text) }
            text.line("}")
        }
    }
}
