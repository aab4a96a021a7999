import Logging

/// The log of the program, on standard error. Messages hold codes, counts and job names, and no personal data.
enum ProgramLog {
    static func logger(level: Logger.Level) -> Logger {
        var logger = Logger(label: "renkei") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
