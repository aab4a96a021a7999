import Contract
import JSON

/// A result, or the params of a notification, as finished JSON.
func encoded(_ value: some ContractValue) -> [UInt8] {
    var writer = JSONWriter()
    value.write(to: &writer)
    return writer.bytes
}
