import Contract
import JSON

/// A result, or the params of a notification, as finished JSON: the members in the schema's order, without white space.
///
/// It cannot fail. A required member without a value is written as `null`; an optional one is left out.
func encoded(_ value: some ContractValue) -> [UInt8] {
    var writer = JSONWriter()
    value.write(to: &writer)
    return writer.bytes
}
