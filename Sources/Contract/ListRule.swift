import JSON

/// The allowed length of an array, and uniqueness of its elements.
struct ListRule: Sendable {
    var minItems = 0
    var maxItems = Int.max
    var uniqueItems = false

    static let any = ListRule()

    func check(_ list: [some JSONWritable], at path: JSONPointer) throws(ContractFault) {
        if list.count < minItems {
            throw ContractFault(
                .minItems, at: path, en: "must have at least \(minItems) elements", ja: "\(minItems)件以上にしてください")
        }
        if list.count > maxItems {
            throw ContractFault(
                .maxItems, at: path, en: "must have at most \(maxItems) elements", ja: "\(maxItems)件以内にしてください")
        }
        guard !uniqueItems || areUnique(list) else {
            throw ContractFault(
                .uniqueItems, at: path, en: "must not have duplicate elements", ja: "要素が重複しています")
        }
    }

    /// Elements are equal if their JSON has the same bytes. Two codes that differ in Unicode normalisation are therefore
    /// different.
    private func areUnique(_ list: [some JSONWritable]) -> Bool {
        var seen: Set<[UInt8]> = []
        return list.allSatisfy { element in
            var writer = JSONWriter()
            element.write(to: &writer)
            return seen.insert(writer.bytes).inserted
        }
    }
}
