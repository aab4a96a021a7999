/// The result of reading one field of one record. Absent, blank and unreadable are three different results: nothing but a
/// `value` is ever compared or written, and an `unreadable` field says nothing at all.
public enum Reading: Hashable, Sendable {
    /// The token may not see the field, or the field was not asked for.
    case unreadable
    /// The service holds no value: JSON `null` from SmartHR, a requested key that KING OF TIME leaves out [C].
    case absent
    /// The service holds an empty value: `""`, or nothing but white space and what nobody can see.
    case blank
    case value(FieldValue)
    /// A value that cannot be understood, kept as it came: an enum value never seen, a date that is none.
    case unmapped(String)

    public var value: FieldValue? {
        if case .value(let value) = self { value } else { nil }
    }

    /// The text to show, if the service sent any.
    public var text: String? {
        switch self {
        case .value(let value): value.text
        case .unmapped(let raw): raw
        case .unreadable, .absent, .blank: nil
        }
    }

    /// Whether the service said that it holds nothing here.
    public var isEmpty: Bool { self == .absent || self == .blank }
}

extension Reading {
    /// Reads what a service sent for a field of this kind: `nil` is absent.
    public init(_ raw: String?, as kind: FieldKind) {
        switch kind {
        case .code, .text, .kana, .email: self.init(text: raw)
        case .gender: self.init(gender: raw)
        case .date: self.init(date: raw)
        }
    }

    /// Reads a text field: `nil` is absent, white space and invisible characters alone are blank.
    public init(text: String?) {
        guard let text else {
            self = .absent
            return
        }
        self = text.unicodeScalars.allSatisfy(\.isBlank) ? .blank : .value(.text(text))
    }

    /// Reads a gender: anything but `male` and `female` is unmapped.
    public init(gender text: String?) {
        if let text, let gender = Gender(rawValue: text) {
            self = .value(.gender(gender))
        } else {
            self = Reading(text: text).unmapped
        }
    }

    /// Reads a civil date: anything but `YYYY-MM-DD` is unmapped.
    public init(date text: String?) {
        if let text, let date = CivilDate(text) {
            self = .value(.date(date))
        } else {
            self = Reading(text: text).unmapped
        }
    }

    /// The text as one that could not be understood; absent and blank stay as they are.
    private var unmapped: Reading {
        if case .value(.text(let text)) = self { .unmapped(text) } else { self }
    }
}

extension Unicode.Scalar {
    /// Whether a text of nothing else shows nothing. A variation selector needs a character to select a shape of.
    fileprivate var isBlank: Bool { isWhiteSpace || isInvisible || isVariationSelector }
}
