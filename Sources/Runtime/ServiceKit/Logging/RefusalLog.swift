package import Logging
import Synchronization

/// How loud a refused caller is in the log, and how often (docs/operations.md, Refused callers).
///
/// Whoever knocks a million times must not fill the disk with it: so many lines a second are
/// written, and the next one says how many were not.
package final class RefusalLog: Sendable {
    package static let linesPerSecond = 50

    private struct State {
        var second: Int64 = .min
        var written = 0
        var dropped = 0
    }

    private let state = Mutex(State())
    private let start = ContinuousClock.now

    package init() {}

    /// Signatures and tokens that are wrong are no mistake of an honest client; a right that is
    /// missing may be one, and so may a wrong password. A token that has ended is everyday life.
    package static func level(of key: String?, _ code: StatusOfRefusal) -> Logger.Level? {
        switch key {
        case "TOKEN_EXPIRED", "STALE_SIGNATURE": return nil
        case "INVALID_SIGNATURE", "REPLAYED_SIGNATURE", "INVALID_TOKEN": return .warning
        default: break
        }
        switch code {
        case .unauthenticated, .denied: return .notice
        case .other: return nil
        }
    }

    package enum StatusOfRefusal: Sendable {
        case unauthenticated, denied, other
    }

    /// How many lines were left out before this one; nil where this one is, too.
    package func admit(at now: ContinuousClock.Instant = .now) -> Int? {
        let second = start.duration(to: now).components.seconds
        return state.withLock { state in
            if state.second != second {
                state.second = second
                state.written = 0
            }
            guard state.written < Self.linesPerSecond else {
                state.dropped += 1
                return nil
            }
            state.written += 1
            defer { state.dropped = 0 }
            return state.dropped
        }
    }
}
