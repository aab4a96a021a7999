import Roster

/// Where each employee code stands in a list, and whether it stands there once.
struct CodeIndex {
    private enum Place {
        case one(Int)
        case several(first: Int, count: Int)
    }

    private var places: [EmployeeCode: Place]

    init(_ employees: [Employee]) {
        places = Dictionary(minimumCapacity: employees.count)
        for (index, employee) in employees.enumerated() {
            guard let code = employee.code else { continue }
            places[code] = Self.next(places[code], index)
        }
    }

    private static func next(_ place: Place?, _ index: Int) -> Place {
        switch place {
        case nil: .one(index)
        case .one(let first): .several(first: first, count: 2)
        case .several(let first, let count): .several(first: first, count: count + 1)
        }
    }

    func holds(_ code: EmployeeCode) -> Bool { places[code] != nil }

    /// How many records carry the code.
    func count(_ code: EmployeeCode) -> Int {
        switch places[code] {
        case nil: 0
        case .one: 1
        case .several(_, let count): count
        }
    }

    /// The record that carries the code, if exactly one does.
    func only(_ code: EmployeeCode) -> Int? {
        if case .one(let index) = places[code] { index } else { nil }
    }
}

extension EmployeeCode {
    /// What is left of a code once width, case, zero padding and white space are put aside. Two codes with one shape are
    /// never matched, only pointed out.
    var shape: String {
        var unused: [NormalizationRule] = []
        var shape = String.UnicodeScalarView()
        for scalar in Kana.fold(text, noting: &unused).unicodeScalars where !scalar.properties.isWhitespace {
            shape.append(scalar.narrowedAndLowercased)
        }
        return withoutPadding(String(shape))
    }
}

/// Each run of digits without its leading zeros; a run of zeros alone keeps one.
private func withoutPadding(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var padding = false
    var inDigits = false
    for scalar in text.unicodeScalars {
        let isDigit = ("0"..."9").contains(scalar)
        if !isDigit, padding { result.append("0") }
        padding = scalar == "0" && (padding || !inDigits)
        inDigits = isDigit
        if !padding { result.append(scalar) }
    }
    if padding { result.append("0") }
    return String(result)
}

extension Unicode.Scalar {
    fileprivate var narrowedAndLowercased: Unicode.Scalar {
        let narrow = (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
        return Unicode.Scalar((65...90).contains(narrow) ? narrow + 32 : narrow) ?? self
    }
}
