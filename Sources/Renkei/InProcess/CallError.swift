/// The error with which a method answered an in-process client.
struct CallError: Error, CustomStringConvertible {
    /// The `error` member of the answer, as JSON.
    let json: [UInt8]

    var description: String { String(decoding: json, as: UTF8.self) }
}
