/// Members in one call: name and value.
extension JSONWriter {
    public mutating func member(_ name: String, _ value: String) {
        self.name(name)
        string(value)
    }

    /// `nil` is written as `null`.
    public mutating func member(_ name: String, _ value: String?) {
        self.name(name)
        if let value { string(value) } else { null() }
    }

    public mutating func member(_ name: String, _ value: Int) {
        self.name(name)
        int(value)
    }

    public mutating func member(_ name: String, _ value: Bool) {
        self.name(name)
        bool(value)
    }
}
