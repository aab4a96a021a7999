/// `clients/ruby/renkei_contract.rb`: records, words, errors, and the methods with their params by keyword.
struct RubyFile {
    let model: ClientModel

    func file() -> GeneratedFile {
        var text = ClientText(step: "  ", width: 110)
        text.lines([
            "# frozen_string_literal: true", "",
            "# Generated from schema/ by `swift run ContractTool generate`. `renkei.rb` requires it.", "",
        ])
        text.block("module Renkei", "end") { text in
            text.line("CONTRACT_VERSION = \(rubyLiteral(model.version))")
            for word in model.words { write(word, to: &text) }
            for record in model.records { write(record, to: &text) }
            for union in model.unions { write(union, to: &text) }
            writeErrors(to: &text)
            writeEvents(to: &text)
            writeMethods(to: &text)
        }
        return GeneratedFile(path: "clients/ruby/renkei_contract.rb", text: text.text)
    }

    private func write(_ word: ClientModel.Word, to text: inout ClientText) {
        text.line()
        text.rubyDocumentation(word.description)
        for value in word.values {
            text.rubyDocumentation(
                "- `:\(value.name.snakeCased)`: \(value.label.ja.sentence) \(value.description.sentence)")
        }
        text.block("\(word.name) = Words.new(", ")") { text in
            for (index, value) in word.values.enumerated() {
                let comma = index < word.values.count - 1 ? "," : ""
                text.line("\(value.name.snakeCased): \(rubyLiteral(value.name))\(comma)")
            }
        }
    }

    private func write(_ record: ClientModel.Record, to text: inout ClientText) {
        text.line()
        text.rubyDocumentation(record.description)
        text.block("class \(record.name) < Record", "end") { text in
            for member in record.members {
                let name = member.rubyName
                let details = [
                    member.isRequired ? "" : ", optional: true",
                    name.camelCasedAgain == member.name ? "" : ", wire: \(rubyLiteral(member.name))",
                ].joined()
                text.rubyDocumentation("@return [\(rubyType(member))] \(member.description ?? "")")
                text.line("member :\(name), \(member.shape.rubyShape)\(details)")
            }
        }
    }

    private func write(_ union: ClientModel.Union, to text: inout ClientText) {
        text.line()
        text.rubyDocumentation(union.description)
        text.line("\(union.name) = Choice.new(\(union.alternatives.map(\.rubyShape).joined(separator: ", ")))")
    }

    private func writeEvents(to text: inout ClientText) {
        text.line()
        text.rubyDocumentation("What each notification carries.")
        text.block("EVENTS = {", "}.freeze") { text in
            for (index, event) in model.events.enumerated() {
                let comma = index < model.events.count - 1 ? "," : ""
                text.line("\(rubyLiteral(event.notification.name)) => \(event.params.rubyShape)\(comma)")
            }
        }
    }

    /// The type as the documentation names it.
    func rubyType(_ member: ObjectMember) -> String {
        rubyType(member.shape) + (member.isRequired ? "" : ", nil")
    }

    func rubyType(_ shape: Shape) -> String {
        switch shape {
        case .list(let element, _): "Array<\(rubyType(element))>"
        case .nullable(let shape): "\(rubyType(shape)), nil"
        case .namedScalar(_, let shape): rubyType(shape)
        case .named(let name) where model.word(name) != nil: "Symbol"
        case .named(let name):
            model.union(name).map { $0.alternatives.map(rubyType).joined(separator: ", ") } ?? name
        case .texts, .document: "Hash"
        case .boolean: "Boolean"
        case .integer: "Integer"
        case .text: shape.rubyShape == ":day" ? "Date" : shape.rubyShape == ":moment" ? "Time" : "String"
        }
    }
}

extension ObjectMember {
    /// Names that every object of Ruby has already give way to that of their type.
    var rubyName: String {
        guard ["class", "hash", "method", "send", "display", "freeze", "wire", "timeout"].contains(name) else {
            return name.snakeCased
        }
        if case .named(let type) = shape { return type.snakeCased }
        return name.snakeCased + "_"
    }
}

extension Shape {
    /// The type as `renkei.rb` reads and writes it.
    var rubyShape: String {
        switch self {
        case .text(let schema):
            switch schema["format"]?.text {
            case "date": ":day"
            case "date-time": ":moment"
            default: ":text"
            }
        case .integer: ":integer"
        case .boolean: ":boolean"
        case .list(let element, _): "[\(element.rubyShape)]"
        case .texts, .document: ":json"
        case .namedScalar(_, let shape), .nullable(let shape): shape.rubyShape
        case .named(let name): ":\(name)"
        }
    }
}

/// A string literal of Ruby.
func rubyLiteral(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}

extension ClientText {
    mutating func rubyDocumentation(_ text: String) {
        for (index, line) in text.wrapped(to: room - 4).enumerated() {
            self.line("# " + (index > 0 && (text.hasPrefix("@") || text.hasPrefix("- ")) ? "  " : "") + line)
        }
    }
}
