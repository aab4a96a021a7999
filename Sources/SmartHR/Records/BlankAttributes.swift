import Roster

/// Finds the attributes that are `null` for everyone, but for those that often are. SmartHR sends `null` for what the token may
/// not read [S], as it does for blank values, and reading alone does not tell the two apart.
enum BlankAttributes {
    static func find(in people: [Employee]) -> [CrewAttribute] {
        Field.allCases.filter { field in
            !field.attributes.isOftenBlank
                && people.allSatisfy { $0[field].isEmpty || $0[field] == .unreadable }
        }.map { CrewAttribute($0) }
    }
}
