/// A text in Japanese and English.
struct BilingualString {
    let ja: String
    let en: String

    /// - Parameter file: The file or entry, for error texts.
    init(json value: JSONValue, in file: String) throws {
        ja = try value.required("ja", in: file)
        en = try value.required("en", in: file)
    }
}
