import CLibrary

/// This process, as the operating system knows it.
enum CurrentProcess {
    static var id: Int32 { getpid() }

    /// The environment variables at this moment. Foundation has the same, but loading Foundation would slow down the start.
    static var environment: [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let pointer = entry.pointee {
            let text = String(cString: pointer)
            // The system allows entries without `=`; they are no variables.
            if let equals = text.firstIndex(of: "=") {
                variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            entry += 1
        }
        return variables
    }

    /// Ends the process at once: no buffers are flushed and no cleanup runs.
    static func exit(code: Int32) -> Never {
        _exit(code)
    }
}
