/// Text in columns for a terminal, where a Japanese character is two columns wide.
struct TextTable {
    var rows: [[String]]

    /// Each row as one line. Columns are two spaces apart.
    var lines: [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.count > column ? $0[column].displayWidth : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                // The last cell gets no padding, so that no line ends with spaces.
                line += column + 1 < row.count ? cell.padded(toWidth: widths[column] + 2) : cell
            }
            return line
        }
    }
}

extension String {
    /// The number of terminal columns that the text takes.
    fileprivate var displayWidth: Int { unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) } }

    fileprivate func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth))
    }
}

extension Unicode.Scalar {
    /// East Asian wide or full-width (Unicode Standard Annex 11), for the ranges that occur in names and messages.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
