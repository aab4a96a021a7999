/// A switch that does not exist, or a value that it does not take.
public struct SwitchError: Error, CustomStringConvertible {
    public let description: String
}
