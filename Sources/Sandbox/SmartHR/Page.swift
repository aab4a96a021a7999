/// The part of a list that one response holds, and the headers that state its position.
struct Page: Sendable {
    let number: Int
    let size: Int

    /// Reads `page` (default 1) and `per_page` (default 10, at most 100) [C].
    /// - Returns: `nil` if the values are out of range and are to be refused, which is not known [?].
    init?(_ query: QueryString, outOfRange: OutOfRangePaging) {
        let number = query["page"].map { Self.parse($0) } ?? 1
        let size = query["per_page"].map { Self.parse($0) } ?? 10
        let isInRange = number >= 1 && (1...100).contains(size)
        guard isInRange || outOfRange == .clamp else { return nil }
        self.number = max(1, number)
        self.size = min(100, max(1, size))
    }

    /// The number, at most a billion so that no later sum overflows; 0 if the text is no number.
    private static func parse(_ text: String) -> Int {
        let isNumber = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
        return min(Int(text) ?? (isNumber ? .max : 0), 1_000_000_000)
    }

    /// The positions of the page's elements. A page after the end is empty [I].
    func range(of count: Int) -> Range<Int> {
        let start = min(count, (number - 1) * size)
        return start..<min(count, start + size)
    }

    func headers(total: Int, request: IncomingRequest, ends: LinkEnds) -> [(name: String, value: String)] {
        [
            ("x-total-count", String(total)), ("x-page", String(number)), ("x-per-page", String(size)),
            ("Link", links(total: total, request: request, ends: ends)),
        ]
    }

    /// `Link` (RFC 5988) with absolute URLs, in the order `first`, `prev`, `next`, `last` [C]. It is not known [?]
    /// whether `prev` and `next` are left out at the ends.
    private func links(total: Int, request: IncomingRequest, ends: LinkEnds) -> String {
        let last = max(1, (total + size - 1) / size)
        var links = [("first", 1)]
        if number > 1 || ends == .always { links.append(("prev", max(1, number - 1))) }
        if number < last || ends == .always { links.append(("next", min(last, number + 1))) }
        links.append(("last", last))
        let others = request.rawQuery.split(separator: "&").filter {
            !$0.hasPrefix("page=") && !$0.hasPrefix("per_page=")
        }
        return links.map { rel, page in
            let query = (others + ["page=\(page)", "per_page=\(size)"]).joined(separator: "&")
            return "<\(request.origin)\(request.path)?\(query)>; rel=\"\(rel)\""
        }.joined(separator: ", ")
    }
}
