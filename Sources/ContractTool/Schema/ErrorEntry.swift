/// One entry of `schema/errors.json`.
struct ErrorEntry {
    /// The name on the wire, in `error.data.kind`.
    let kind: String
    /// The value of `error.code`.
    let code: Int
    /// `protocol`, `request` or `employee`.
    let scope: String
    let message: BilingualString
    /// The remedy, in the imperative.
    let advice: BilingualString
    let isRetryable: Bool
    /// Schemas of the members of `error.data`, besides those that every error has.
    let data: JSONValue
    /// Those of these members that are always present.
    let requiredData: [String]

    init(json value: JSONValue) throws {
        kind = try value.required("kind", in: "errors")
        scope = try value.required("scope", in: kind)
        guard let code = value["code"]?.number, let message = value["message"], let advice = value["advice"] else {
            throw SchemaFault("\(kind): needs code, message and advice")
        }
        self.code = code
        self.message = try BilingualString(json: message, in: kind)
        self.advice = try BilingualString(json: advice, in: kind)
        isRetryable = value["retryable"] == true
        data = value["data"] ?? .object([])
        requiredData = value["required"]?.elements.compactMap(\.text) ?? []
    }
}
