import JSON

/// What an array has to be like.
struct ListRule: Sendable {
    var minItems = 0
    var maxItems = Int.max
    var uniqueItems = false

    static let any = ListRule()

    func check(_ list: [some JSONWritable], at place: Pointer) throws(ContractFault) {
        if list.count < minItems {
            throw ContractFault(
                place, .minItems, "should have at least \(minItems) elements", ja: "\(minItems)件以上にしてください")
        }
        if list.count > maxItems {
            throw ContractFault(
                place, .maxItems, "should have at most \(maxItems) elements", ja: "\(maxItems)件以内にしてください")
        }
        guard !uniqueItems || allDiffer(list) else {
            throw ContractFault(place, .uniqueItems, "should not have the same element twice", ja: "要素が重複しています")
        }
    }

    /// Elements are the same if they are written with the same bytes: two codes that differ in Unicode normalisation are
    /// two codes.
    private func allDiffer(_ list: [some JSONWritable]) -> Bool {
        var seen: Set<[UInt8]> = []
        return list.allSatisfy { element in
            var writer = JSONWriter()
            element.write(to: &writer)
            return seen.insert(writer.bytes).inserted
        }
    }
}
