/// The part of a list that one answer holds, and the headers that say where it lies.
struct Page: Sendable {
    let number: Int
    let size: Int

    /// `nil` if the values are refused.
    init?(_ query: Query, outOfRange: OutOfRangePaging) {
        let number = query["page"].map(Self.number) ?? 1
        let size = query["per_page"].map(Self.number) ?? 10
        let isInRange = number >= 1 && (1...100).contains(size)
        guard isInRange || outOfRange == .clamp else { return nil }
        self.number = max(1, number)
        self.size = min(100, max(1, size))
    }

    /// The number in the text, cut to a billion either way so that no later sum overflows; 0 if there is none.
    private static func number(_ text: String) -> Int {
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
        return min(Int(text) ?? (isNumber ? .max : 0), 1_000_000_000)
    }

    /// A page past the end is empty.
    func range(of count: Int) -> Range<Int> {
        let start = min(count, (number - 1) * size)
        return start..<min(count, start + size)
    }

    func headers(total: Int, call: Call, ends: LinkEnds) -> [(name: String, value: String)] {
        [
            ("x-total-count", String(total)), ("x-page", String(number)), ("x-per-page", String(size)),
            ("Link", links(total: total, call: call, ends: ends)),
        ]
    }

    private func links(total: Int, call: Call, ends: LinkEnds) -> String {
        let last = max(1, (total + size - 1) / size)
        var links = [("first", 1)]
        if number > 1 || ends == .always { links.append(("prev", max(1, number - 1))) }
        if number < last || ends == .always { links.append(("next", min(last, number + 1))) }
        links.append(("last", last))
        let others = call.rawQuery.split(separator: "&").filter {
            !$0.hasPrefix("page=") && !$0.hasPrefix("per_page=")
        }
        return links.map { rel, page in
            let query = (others + ["page=\(page)", "per_page=\(size)"]).joined(separator: "&")
            return "<\(call.origin)\(call.path)?\(query)>; rel=\"\(rel)\""
        }.joined(separator: ", ")
    }
}
