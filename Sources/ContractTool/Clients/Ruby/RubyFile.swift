/// `clients/ruby/renkei_contract.rb`: records, enums, errors, and the methods with keyword params.
struct RubyFile {
    let model: ClientModel

    func file() -> GeneratedFile {
        var text = ClientText(step: "  ", width: 110)
        text.lines([
            "# frozen_string_literal: true", "",
            "# Generated from schema/ by `swift run ContractTool generate`. `renkei.rb` requires it.", "",
        ])
        text.block("module Renkei", end: "end") { text in
            text.line("CONTRACT_VERSION = \(rubyLiteral(model.version))")
            for openEnum in model.enums { write(openEnum, to: &text) }
            for object in model.objects { write(object, to: &text) }
            for union in model.unions { write(union, to: &text) }
            writeErrors(to: &text)
            writeEvents(to: &text)
            writeMethods(to: &text)
        }
        return GeneratedFile(path: "clients/ruby/renkei_contract.rb", text: text.text)
    }

    /// ```ruby
    /// Side = OpenEnum.new(
    ///   smart_hr: 'smartHR'
    /// )
    /// ```
    private func write(_ openEnum: ClientModel.OpenEnum, to text: inout ClientText) {
        text.line()
        text.rubyDocumentation(openEnum.description)
        for value in openEnum.values {
            text.rubyDocumentation(
                "- `:\(value.name.snakeCased)`: \(value.label.ja.sentence) \(value.description.sentence)")
        }
        text.block("\(openEnum.name) = OpenEnum.new(", end: ")") { text in
            for (index, value) in openEnum.values.enumerated() {
                let comma = index < openEnum.values.count - 1 ? "," : ""
                text.line("\(value.name.snakeCased): \(rubyLiteral(value.name))\(comma)")
            }
        }
    }

    /// ```ruby
    /// class Progress < Record
    ///   member :done, :integer
    /// end
    /// ```
    private func write(_ object: ClientModel.ObjectType, to text: inout ClientText) {
        text.line()
        text.rubyDocumentation(object.description)
        text.block("class \(object.name) < Record", end: "end") { text in
            for member in object.members {
                let name = member.rubyName
                let details = [
                    member.isRequired ? "" : ", optional: true",
                    name.camelCasedAgain == member.name ? "" : ", wire: \(rubyLiteral(member.name))",
                ].joined()
                text.rubyDocumentation("@return [\(rubyType(of: member))] \(member.description ?? "")")
                text.line("member :\(name), \(member.shape.rubyShape)\(details)")
            }
        }
    }

    /// `Selection = Union.new(:SelectionByCodes, :SelectionByClasses)`
    private func write(_ union: ClientModel.UnionType, to text: inout ClientText) {
        text.line()
        text.rubyDocumentation(union.description)
        text.line("\(union.name) = Union.new(\(union.alternatives.map(\.rubyShape).joined(separator: ", ")))")
    }

    private func writeEvents(to text: inout ClientText) {
        text.line()
        text.rubyDocumentation("Params of each notification.")
        text.block("EVENTS = {", end: "}.freeze") { text in
            for (index, event) in model.events.enumerated() {
                let comma = index < model.events.count - 1 ? "," : ""
                text.line("\(rubyLiteral(event.notification.name)) => \(event.params.rubyShape)\(comma)")
            }
        }
    }

    /// The type in YARD documentation.
    func rubyType(of member: ObjectMember) -> String {
        rubyType(of: member.shape) + (member.isRequired ? "" : ", nil")
    }

    func rubyType(of shape: Shape) -> String {
        switch shape {
        case .list(let element, _): "Array<\(rubyType(of: element))>"
        case .nullable(let shape): "\(rubyType(of: shape)), nil"
        case .namedScalar(_, let shape): rubyType(of: shape)
        case .named(let name) where model.openEnum(named: name) != nil: "Symbol"
        case .named(let name):
            model.union(named: name).map { $0.alternatives.map(rubyType).joined(separator: ", ") } ?? name
        case .texts, .document: "Hash"
        case .boolean: "Boolean"
        case .integer: "Integer"
        case .text: shape.rubyShape == ":date" ? "Date" : shape.rubyShape == ":time" ? "Time" : "String"
        }
    }
}

extension ObjectMember {
    /// A name that each Ruby object already has is replaced by that of its type, or gets an underscore.
    var rubyName: String {
        guard ["class", "hash", "method", "send", "display", "freeze", "wire", "timeout"].contains(name) else {
            return name.snakeCased
        }
        if case .named(let type) = shape { return type.snakeCased }
        return name.snakeCased + "_"
    }
}

extension Shape {
    /// The shape for the codec of `renkei.rb`.
    var rubyShape: String {
        switch self {
        case .text(let schema):
            switch schema["format"]?.text {
            case "date": ":date"
            case "date-time": ":time"
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
    /// A filled comment. A tag or list item has a hanging indentation.
    mutating func rubyDocumentation(_ text: String) {
        for (index, line) in text.wrapped(to: room - 4).enumerated() {
            self.line("# " + (index > 0 && (text.hasPrefix("@") || text.hasPrefix("- ")) ? "  " : "") + line)
        }
    }
}
