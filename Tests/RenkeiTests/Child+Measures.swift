import Foundation

extension Child {
    /// Says the same again and again, until it has not been taken for a while.
    /// - Parameter request: short enough that a pipe takes it whole or not at all.
    /// - Returns: how often it was said.
    func sayUntilItStopsReading(_ request: [UInt8]) -> Int {
        guard let descriptor = input?.fileDescriptor else { return 0 }
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        var said = 0
        while true {
            if write(descriptor, request, request.count) == request.count {
                said += 1
                continue
            }
            var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            if poll(&entry, 1, 500) == 0 { return said }
        }
    }

    /// The most memory that was ever resident, in bytes.
    func mostMemory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line.flatMap { Int($0.filter(\.isNumber)) } ?? .max) << 10
    }
}
