/// The fields that the two services share, by their contract names and in the order in which they are shown.
///
/// The only list of the fields is this one, and `attributes` the only table of what sets them apart. Comparing, storing,
/// filtering and explaining go by that table.
public enum Field: String, Hashable, Sendable, CaseIterable {
    case employeeCode
    case lastName
    case firstName
    case lastNameKana
    case firstNameKana
    case gender
    case birthDate
    case email
    case hireDate
    case resignationDate

    /// The fields that are compared once the code has matched two records.
    public static let compared: [Field] = allCases.filter { $0.kind != .code }
}

/// The kind of value that a field holds. It decides how the value is read, normalised and written.
public enum FieldKind: Hashable, Sendable {
    /// The key that matches two records. It is taken byte by byte.
    case code
    /// A text in which white space is folded, such as a name.
    case text
    /// A name's reading, compared and written in full-width katakana.
    case kana
    /// An e-mail address, compared without regard to ASCII case.
    case email
    case gender
    case date
}

/// One line of the table of fields.
public struct FieldAttributes: Sendable {
    public let kind: FieldKind

    /// The number of the field in the ledger, and of its place in `EmployeeValues`. The next new field takes the next
    /// number; a number once given is never given to another field, or the rows that are stored would be misread.
    public let storedNumber: UInt8

    /// Whether the caller may name the field in `clear`, so that a blank source value erases the target's.
    public let isClearable: Bool

    /// Whether the field is blank for everybody in many companies, so that nobody has to be told of it.
    public let isOftenBlank: Bool

    private let ja: StaticString
    private let en: StaticString

    /// The name of the field for people; in English as it reads inside a sentence.
    public var label: BilingualText { BilingualText(ja: "\(ja)", en: "\(en)") }

    /// Static strings keep the table trivial, so that the optimiser makes a look-up of one column a single instruction: it is
    /// done for each field of each person.
    fileprivate init(
        _ kind: FieldKind, stored number: UInt8, isClearable: Bool = true, isOftenBlank: Bool = false,
        ja: StaticString, en: StaticString
    ) {
        self.kind = kind
        self.storedNumber = number
        self.isClearable = isClearable
        self.isOftenBlank = isOftenBlank
        self.ja = ja
        self.en = en
    }
}

extension Field {
    public var attributes: FieldAttributes {
        switch self {
        case .employeeCode: FieldAttributes(.code, stored: 0, isClearable: false, ja: "社員番号", en: "employee code")
        case .lastName: FieldAttributes(.text, stored: 1, ja: "姓", en: "last name")
        case .firstName: FieldAttributes(.text, stored: 2, ja: "名", en: "first name")
        case .lastNameKana: FieldAttributes(.kana, stored: 3, ja: "姓（カナ）", en: "last name in kana")
        case .firstNameKana: FieldAttributes(.kana, stored: 4, ja: "名（カナ）", en: "first name in kana")
        case .gender: FieldAttributes(.gender, stored: 5, ja: "性別", en: "gender")
        case .birthDate: FieldAttributes(.date, stored: 6, ja: "生年月日", en: "birth date")
        case .email: FieldAttributes(.email, stored: 7, ja: "メールアドレス", en: "e-mail address")
        case .hireDate: FieldAttributes(.date, stored: 8, ja: "入社年月日", en: "hire date")
        case .resignationDate:
            FieldAttributes(.date, stored: 9, isOftenBlank: true, ja: "退職年月日", en: "resignation date")
        }
    }

    public var kind: FieldKind { attributes.kind }
    public var storedNumber: UInt8 { attributes.storedNumber }
    public var label: BilingualText { attributes.label }

    /// The fields by their stored numbers, which run from 0 without a gap.
    public static let byStoredNumber: [Field] = allCases.sorted { $0.storedNumber < $1.storedNumber }
}
