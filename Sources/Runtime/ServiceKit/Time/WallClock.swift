import Glibc
package import Primitives
import Synchronization

/// Says what time it is. Handlers ask it, so that tests can set the time.
package protocol WallClock: Sendable {
    func now() -> Instant
}

package struct SystemClock: WallClock {
    package init() {}

    package func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(
            microsecondsSinceEpoch: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}

/// A clock that stands still until it is moved.
package final class ManualClock: WallClock {
    private let instant: Mutex<Instant>

    package init(_ now: Instant) {
        instant = Mutex(now)
    }

    package func now() -> Instant { instant.withLock { $0 } }

    package func set(_ now: Instant) { instant.withLock { $0 = now } }

    package func advance(seconds: Int64) {
        instant.withLock { $0 = $0.adding(seconds: seconds) }
    }
}
