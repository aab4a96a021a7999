import Roster

/// A fact about a write that succeeded and still leaves something for a person to do.
public enum ResultNotice: String, Hashable, Sendable, CaseIterable {
    /// A resignation date that is already past was written into SmartHR. 在籍状況 stays as it is: SmartHR changes it by itself
    /// only on the day after a date that lay ahead [C, help 360026106294, 900006277566].
    case employmentStatusUnchanged

    /// The message for people, in both languages.
    public var text: BilingualText {
        switch self {
        case .employmentStatusUnchanged:
            BilingualText(
                ja: "退職年月日がすでに過ぎているため、SmartHRの在籍状況は自動では変わりません。SmartHRで「退職済」に変更してください。",
                en:
                    "The resignation date is already past, so SmartHR does not change the employment status (在籍状況) by itself. Set it to 退職済 in SmartHR."
            )
        }
    }
}

extension PlannedWrite {
    /// What a person has to do after this write.
    /// - Parameter day: Japan's date when it was written.
    public func notices(in target: Side, writtenOn day: CivilDate) -> [ResultNotice] {
        switch target {
        case .smartHR: resignationDate.map { $0 < day } == true ? [.employmentStatusUnchanged] : []
        case .kingOfTime: []
        }
    }

    private var resignationDate: CivilDate? {
        if case .date(let day) = values[.resignationDate] { return day }
        return nil
    }
}
