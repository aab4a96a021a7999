import Roster

/// Finds the attributes that are `null` for everyone. SmartHR sends `null` for what the token may not read [S], as it does for
/// blank values, and reading alone does not tell the two apart.
enum BlankAttributes {
    /// Business names and resignation dates do not count: in many companies nobody has one.
    static func find(in people: [Employee]) -> [CrewAttribute] {
        CrewAttribute.restrictable.filter { attribute in
            attribute != .resignedAt && people.allSatisfy { isMissing($0, attribute) }
        }
    }

    private static func isMissing(_ person: Employee, _ attribute: CrewAttribute) -> Bool {
        guard let field = attribute.field else { return false }
        return person[field].isEmpty || person[field] == .unreadable
    }
}
