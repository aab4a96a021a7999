import Roster

/// Where each employee code stands in a list, and whether it stands there once.
struct CodeIndex {
    struct Entry {
        /// The first record that carries the code.
        let place: Int
        /// How many do.
        private(set) var count: Int

        fileprivate mutating func add() -> Int {
            count += 1
            return count
        }
    }

    private var entries: [EmployeeCode: Entry]
    /// The few codes that several records carry, by themselves: whether a code is among them is asked for everybody.
    private var repeated: [EmployeeCode: Int] = [:]

    init(_ employees: [Employee]) {
        entries = Dictionary(minimumCapacity: employees.count)
        for place in employees.indices {
            guard let code = employees[place].code else { continue }
            let count = add(code, place)
            if count > 1 { repeated[code] = count }
        }
    }

    private mutating func add(_ code: EmployeeCode, _ place: Int) -> Int {
        entries[code, default: Entry(place: place, count: 0)].add()
    }

    /// How many records of the list carry one of its codes.
    func count(of code: EmployeeCode) -> Int { repeated[code] ?? 1 }

    subscript(code: EmployeeCode) -> Entry? { entries[code] }

    func holds(_ code: EmployeeCode) -> Bool { entries[code] != nil }
}

extension EmployeeCode {
    /// What is left of a code once width, case, zero padding and white space are put aside. Two codes with one shape are
    /// never matched, only pointed out.
    var shape: String { text.utf8.allSatisfy { $0 < 0x80 } ? plainShape : foldedShape }

    /// The shape of a code in ASCII, which nearly all are, without a look at Unicode.
    private var plainShape: String {
        String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
            var count = 0
            var digits = 0
            for byte in text.utf8 where !Unicode.Scalar(byte).isWhiteSpace {
                let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                // A run of digits that has had zeros alone so far shows one, which the next digit takes the place of.
                if isDigit, digits == 1, buffer[count - 1] == UInt8(ascii: "0") {
                    count -= 1
                    digits = 0
                }
                let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                buffer.initializeElement(at: count, to: isUpper ? byte + 32 : byte)
                count += 1
                digits = isDigit ? digits + 1 : 0
            }
            return count
        }
    }

    var foldedShape: String {
        var unused: [NormalizationRule] = []
        var shape = String.UnicodeScalarView()
        for scalar in Kana.fold(text, noting: &unused).unicodeScalars where !scalar.isWhiteSpace {
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
