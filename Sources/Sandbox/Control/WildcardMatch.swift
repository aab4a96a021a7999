/// Whether a pattern matches the whole text. `*` in it matches any text, also an empty one.
func wildcardMatch(pattern: String, text: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return pattern == text }
    guard text.hasPrefix(parts[0]) else { return false }
    var rest = text.dropFirst(parts[0].count)
    // The first occurrence of each part is enough: a later one would only leave less for the parts after it.
    for part in parts[1..<(parts.count - 1)] where !part.isEmpty {
        guard let found = rest.firstRange(of: part) else { return false }
        rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(parts[parts.count - 1])
}
