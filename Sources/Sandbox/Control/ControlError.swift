/// A request to the control API that cannot be carried out, with the reason for its answer.
struct ControlError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
