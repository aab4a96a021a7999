import Logging

/// The program's log: on standard error, with codes, counts and job names, and nothing personal.
enum ProgramLog {
    static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "renkei") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
