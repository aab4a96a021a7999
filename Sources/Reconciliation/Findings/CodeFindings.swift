import Roster

/// Faults of a code itself, whether or not another record has a similar one.
extension ServiceRequirements {
    /// The finding if the service does not take this code. It blocks, and the decision `accept` answers it.
    func finding(forNew code: EmployeeCode) -> Finding? { accept(code) ? nil : finding(for: code, .blocks) }

    /// The notice if the code of a matched pair holds something that nobody can see. Nothing is sent in this case.
    func finding(forMatched code: EmployeeCode) -> Finding? {
        code.unseen.isEmpty ? nil : finding(for: code, .notice)
    }

    func accept(_ code: EmployeeCode) -> Bool { code.unseen.isEmpty && employeeCodes?.accepts(code) != false }

    private func finding(for code: EmployeeCode, _ severity: Finding.Severity) -> Finding {
        var values = [Evidence("raw", code.text)]
        if !code.unseen.isEmpty { values.append(Evidence("invisible", code.unseen)) }
        if let rule = employeeCodes, !rule.accepts(code) {
            values.append(Evidence("length", "\(rule.lengths.lowerBound)–\(rule.lengths.upperBound)"))
        }
        return Finding(.invalidForTarget, severity, field: .employeeCode, values: values)
    }
}

extension Finding {
    /// Whether the finding is about a code that can be written as it stands if a person says so. A code that is hidden because
    /// it may be a My Number has no value, and cannot.
    var isAboutAcceptableCode: Bool { code == .invalidForTarget && field == .employeeCode && !values.isEmpty }
}

extension EmployeeCode {
    /// The characters that nobody can see, such as `U+FEFF`; empty if there are none.
    fileprivate var unseen: String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return "" }
        return text.unicodeScalars.filter { $0.isInvisible || $0.isVariationSelector || $0 == "\t" }
            .map(\.codePoint).joined(separator: " ")
    }
}
