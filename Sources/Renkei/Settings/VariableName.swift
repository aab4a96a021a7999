/// The environment variable of a setting.
enum VariableName {
    /// `connections.main.smartHR.baseURL` is `RENKEI_CONNECTIONS_MAIN_SMART_HR_BASE_URL`.
    static func of(setting: String) -> String {
        "RENKEI_" + setting.split(separator: ".").map { snakeCase($0) }.joined(separator: "_")
    }

    /// Handles ASCII only, which is all that names of settings may hold: Unicode's character tables would slow down the
    /// start of the program.
    private static func snakeCase(_ name: Substring) -> String {
        let letters = Array(name.utf8)
        var variable: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            let beginsWord =
                index > 0 && letter.isUppercase
                && (letters[index - 1].isLowercase || (index + 1 < letters.count && letters[index + 1].isLowercase))
            if beginsWord { variable.append(UInt8(ascii: "_")) }
            variable.append(letter.inVariableName)
        }
        return String(decoding: variable, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    fileprivate var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    private var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// The letter as a capital, a digit as it is, and an underscore for every other byte.
    fileprivate var inVariableName: UInt8 {
        if isLowercase { return self - 32 }
        return isUppercase || isDigit ? self : UInt8(ascii: "_")
    }
}
