package import Primitives
import Synchronization

/// Makes identifiers that rise within this process, also when the clock stands or steps back.
package final class IdentifierSource: Sendable {
    private struct State {
        var milliseconds: Int64 = 0
        var counter: UInt16 = 0
        var generator = BufferedRandom()
    }

    private let clock: any WallClock
    private let state = Mutex(State())

    package init(clock: any WallClock = SystemClock()) {
        self.clock = clock
    }

    package func next() -> UUIDv7 {
        let now = clock.now().millisecondsSinceEpoch
        return state.withLock { state in
            if now > state.milliseconds {
                state.milliseconds = now
                // Room for 2 048 more in this millisecond before time is borrowed from the next.
                state.counter = UInt16.random(in: 0..<0x800, using: &state.generator)
            } else if state.counter == 0xFFF {
                state.milliseconds += 1
                state.counter = 0
            } else {
                state.counter += 1
            }
            return UUIDv7.make(
                unixMilliseconds: state.milliseconds, randomHigh: state.counter,
                randomLow: state.generator.next())
        }
    }
}
