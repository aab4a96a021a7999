/// The elements of a mailbox that were sent and not yet received. A buffer may drop or merge elements that
/// a newer one makes obsolete.
public protocol MailboxBuffer: Sendable {
    associatedtype Element: Sendable

    var isEmpty: Bool { get }
    mutating func append(_ element: Element)
    mutating func popFirst() -> Element?
}

/// Keeps every element in the order of arrival, however many there are.
public struct FIFOBuffer<Element: Sendable>: MailboxBuffer {
    /// The elements before `start` were taken already.
    private var elements: [Element?] = []
    private var start = 0

    public init() {}

    public var isEmpty: Bool { start == elements.count }

    public mutating func append(_ element: Element) {
        elements.append(element)
    }

    public mutating func popFirst() -> Element? {
        guard !isEmpty else { return nil }
        defer { forgetTaken() }
        return elements[start].take()
    }

    /// Moves the rest to the front only when it is no longer than what is removed, so that taking an element costs a
    /// constant time on average.
    private mutating func forgetTaken() {
        start += 1
        guard start * 2 >= elements.count else { return }
        elements.removeFirst(start)
        start = 0
    }
}

/// Keeps the newest element only.
public struct NewestBuffer<Element: Sendable>: MailboxBuffer {
    private var element: Element?

    public init() {}

    public var isEmpty: Bool { element == nil }

    public mutating func append(_ element: Element) {
        self.element = element
    }

    public mutating func popFirst() -> Element? { element.take() }
}
