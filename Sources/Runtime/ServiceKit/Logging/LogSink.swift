import Dispatch
import Glibc
import Synchronization

/// Takes finished log lines and writes them to a descriptor from a thread of its own.
///
/// A caller only appends to a buffer. When the reader of the log is slower than the writers, lines
/// above the bound are dropped and counted; a service never waits for its log.
package final class LogSink: Sendable {
    /// The process's log: standard error.
    package static let standardError = LogSink(descriptor: STDERR_FILENO)

    private struct State {
        var pending: [UInt8] = []
        var dropped = 0
        var writing = false
    }

    private let descriptor: Int32
    private let byteLimit: Int
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "patron.log")

    package init(descriptor: Int32, byteLimit: Int = 1 << 20) {
        self.descriptor = descriptor
        self.byteLimit = byteLimit
    }

    func append(_ line: [UInt8]) {
        let mustStart = state.withLock { state -> Bool in
            guard state.pending.count + line.count <= byteLimit else {
                state.dropped += 1
                return false
            }
            state.pending.append(contentsOf: line)
            defer { state.writing = true }
            return !state.writing
        }
        if mustStart { queue.async { self.drain() } }
    }

    /// Returns once everything appended so far is written; for the end of a process.
    package func flush() {
        queue.sync { self.drain() }
    }

    private func drain() {
        while true {
            let (bytes, dropped) = state.withLock { state -> ([UInt8], Int) in
                let taken = (state.pending, state.dropped)
                state.pending = []
                state.dropped = 0
                if taken.0.isEmpty { state.writing = false }
                return taken
            }
            guard !bytes.isEmpty else { return }
            write(bytes)
            if dropped > 0 {
                write(
                    Array(
                        #"{"level":"warning","message":"log lines dropped","log.dropped":\#(dropped)}"#
                            .utf8) + [0x0A])
            }
        }
    }

    private func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress!, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if count < 0, errno == EINTR {
                    continue
                } else if count < 0, errno == EAGAIN {
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&ready, 1, 100)
                } else {
                    return  // the reader is gone; nobody is left to be told
                }
            }
        }
    }
}
