// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Comparison of one field.
public struct FieldExplanation: ContractValue {
    public var field: Field
    public var source: FieldReading
    /// Null for an employee who is not in the target.
    public var target: FieldReading?
    /// Normalised value of the source.
    public var normalisedSource: String?
    /// Normalised value of the target.
    public var normalisedTarget: String?
    /// True if both values are equal; null if they were not compared.
    public var equal: Bool?
    /// Names of the normalisation rules that changed a value, in the order of their use.
    public var rules: [String]
    /// Characters of both sides; present where the eye does not see how the texts differ: invisible characters,
    /// variation selectors, compatibility ideographs, width.
    public var codePoints: CodePoints?
    /// For a name field: the kind of name that was used.
    public var nameStyle: NameStyle?
    /// Findings about this field.
    public var findings: [Finding]

    public init(
        field: Field,
        source: FieldReading,
        target: FieldReading?,
        normalisedSource: String?,
        normalisedTarget: String?,
        equal: Bool?,
        rules: [String],
        codePoints: CodePoints? = nil,
        nameStyle: NameStyle? = nil,
        findings: [Finding]
    ) {
        self.field = field
        self.source = source
        self.target = target
        self.normalisedSource = normalisedSource
        self.normalisedTarget = normalisedTarget
        self.equal = equal
        self.rules = rules
        self.codePoints = codePoints
        self.nameStyle = nameStyle
        self.findings = findings
    }
}

extension FieldExplanation {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var field: Field?
        var source: FieldReading?
        var target: FieldReading??
        var normalisedSource: String??
        var normalisedTarget: String??
        var equal: Bool??
        var rules: [String]?
        var codePoints: CodePoints?
        var nameStyle: NameStyle?
        var findings: [Finding]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "field": field = try Field.read(from: &reader, at: member)
            case "source": source = try FieldReading.read(from: &reader, at: member)
            case "target":
                target = try reader.takeNull(at: member) ? .some(nil) : FieldReading.read(from: &reader, at: member)
            case "normalisedSource":
                normalisedSource = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "normalisedTarget":
                normalisedTarget = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "equal": equal = try reader.takeNull(at: member) ? .some(nil) : reader.boolean(at: member)
            case "rules": rules = try reader.texts(at: member)
            case "codePoints": codePoints = try CodePoints.read(from: &reader, at: member)
            case "nameStyle": nameStyle = try NameStyle.read(from: &reader, at: member)
            case "findings": findings = try reader.list(of: Finding.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let field else { throw .required("field", in: path) }
        guard let source else { throw .required("source", in: path) }
        guard let target else { throw .required("target", in: path) }
        guard let normalisedSource else { throw .required("normalisedSource", in: path) }
        guard let normalisedTarget else { throw .required("normalisedTarget", in: path) }
        guard let equal else { throw .required("equal", in: path) }
        guard let rules else { throw .required("rules", in: path) }
        guard let findings else { throw .required("findings", in: path) }
        return Self(
            field: field,
            source: source,
            target: target,
            normalisedSource: normalisedSource,
            normalisedTarget: normalisedTarget,
            equal: equal,
            rules: rules,
            codePoints: codePoints,
            nameStyle: nameStyle,
            findings: findings)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("field", field)
        writer.put("source", source)
        writer.put("target", orNull: target)
        writer.put("normalisedSource", orNull: normalisedSource)
        writer.put("normalisedTarget", orNull: normalisedTarget)
        writer.put("equal", orNull: equal)
        writer.put("rules", rules)
        writer.put("codePoints", ifPresent: codePoints)
        writer.put("nameStyle", ifPresent: nameStyle)
        writer.put("findings", findings)
        writer.endObject()
    }
}
