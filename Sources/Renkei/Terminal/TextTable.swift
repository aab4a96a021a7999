/// Text in columns, for a terminal in which Japanese characters take two places.
struct TextTable {
    var rows: [[String]]

    /// Each row as one line, columns two spaces apart.
    var lines: [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.count > column ? $0[column].places : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += column + 1 < row.count ? cell.padded(to: widths[column] + 2) : cell
            }
            return line
        }
    }
}

extension String {
    /// How many places it takes on a terminal.
    var places: Int { unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) } }

    func padded(to places: Int) -> String {
        self + String(repeating: " ", count: max(0, places - self.places))
    }
}

extension Unicode.Scalar {
    /// East Asian wide or full-width (Unicode Standard Annex 11), as far as names and messages have them.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
