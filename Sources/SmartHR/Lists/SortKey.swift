import Roster

/// The key by which SmartHR sorts a list.
struct SortKey<Element: Sendable>: Sendable {
    /// Its name in messages.
    let label: BilingualText
    /// `nil` for a record without one.
    let value: @Sendable (Element) -> String?
}
