/// A request to the control API that cannot be carried out. The description becomes the text of the 400 response.
struct ControlError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
