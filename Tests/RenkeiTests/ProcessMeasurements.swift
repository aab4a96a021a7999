import Foundation

extension RenkeiProcess {
    /// Sends the request again and again, until the program has read nothing for half a second.
    /// - Parameter request: short enough to be written to a pipe at once or not at all (`PIPE_BUF`).
    /// - Returns: how often the request was sent.
    func sendUntilItStopsReading(_ request: [UInt8]) -> Int {
        guard let descriptor = input?.fileDescriptor else { return 0 }
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        var count = 0
        while true {
            if write(descriptor, request, request.count) == request.count {
                count += 1
                continue
            }
            var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            if poll(&entry, 1, 500) == 0 { return count }
        }
    }

    /// The largest resident memory so far, in bytes.
    func peakResidentBytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line.flatMap { Int($0.filter(\.isNumber)) } ?? .max) << 10
    }
}
