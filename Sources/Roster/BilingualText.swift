/// A text for people in both of their languages. No text reaches a peer in one language alone.
public struct BilingualText: Hashable, Sendable {
    public let ja: String
    public let en: String

    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }
}
