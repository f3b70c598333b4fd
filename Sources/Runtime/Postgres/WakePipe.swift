internal import Glibc

/// Wakes a thread that waits in poll.
final class WakePipe: Sendable {
    let readEnd: Int32
    private let writeEnd: Int32

    init() {
        var ends: (Int32, Int32) = (-1, -1)
        let status = withUnsafeMutableBytes(of: &ends) {
            pipe($0.assumingMemoryBound(to: Int32.self).baseAddress)
        }
        precondition(status == 0, "no file descriptors are left for a connection to PostgreSQL")
        (readEnd, writeEnd) = ends
        for end in [readEnd, writeEnd] {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// A full pipe is a wake-up already.
    func wake() {
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
    }

    /// Waits for a wake-up, the time, or input on another descriptor.
    func wait(until time: ContinuousClock.Instant?, with other: Int32 = -1) {
        var milliseconds: Int32 = -1
        if let time {
            let left = ContinuousClock.now.duration(to: time).wholeMilliseconds
            milliseconds = Int32(min(max(left, 0), 60_000))
        }
        let events = Int16(POLLIN)
        var descriptors = (
            pollfd(fd: readEnd, events: events, revents: 0),
            pollfd(fd: other, events: events, revents: 0)
        )
        _ = withUnsafeMutableBytes(of: &descriptors) {
            poll($0.assumingMemoryBound(to: pollfd.self).baseAddress, 2, milliseconds)
        }
        drain()
    }

    func drain() {
        var bytes: (UInt64, UInt64) = (0, 0)
        while withUnsafeMutableBytes(of: &bytes, { read(readEnd, $0.baseAddress, $0.count) }) == 16
        {}
    }
}
