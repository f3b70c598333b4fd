import Crypto
import Primitives
import ServiceKit
import Synchronization

/// Key-encryption keys that the key service has opened: in memory only, and for a while.
///
/// While the service is away, what was opened works on until its time is over; everything else is
/// `UNAVAILABLE`. A key that the service refuses to open again is forgotten at once.
final class OpenedKeys: KeyProvider {
    /// A newer key drives the oldest out.
    static let most = 64

    private struct Opened {
        let key: SymmetricKey
        let at: Instant
    }

    private struct State {
        /// When each key begins to wrap; nil before the table was read.
        var known: [UInt8: Instant]?
        var opened: [UInt8: Opened] = [:]
    }

    private enum Found {
        case key(SymmetricKey)
        case away
        case none
    }

    private let state = Mutex(State())
    private let clock: any WallClock
    private let keptSeconds: Int64
    /// Keys of the time before there was a service: they open what they wrapped, and wrap until the
    /// service's first key begins.
    private let files: FileKeys?
    /// Somebody needed a key that is not here.
    let misses: AsyncStream<Void>
    private let missed: AsyncStream<Void>.Continuation

    init(clock: any WallClock, keptSeconds: Int64, files: FileKeys?) {
        self.clock = clock
        self.keptSeconds = keptSeconds
        self.files = files
        (misses, missed) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    // MARK: Asked for

    var current: UInt8 {
        get throws {
            let now = clock.now()
            let (isKnown, hasBegun, newest) = state.withLock { state in
                let begun = (state.known ?? [:]).filter { $0.value <= now }.keys
                let usable = begun.filter { isGood(state.opened[$0], now) }
                return (state.known != nil, !begun.isEmpty, usable.max())
            }
            if let newest { return newest }
            if isKnown, !hasBegun, let files { return files.current }
            throw away()
        }
    }

    func key(_ number: UInt8) throws -> SymmetricKey {
        let now = clock.now()
        let found = state.withLock { state -> Found in
            if let opened = state.opened[number], isGood(opened, now) { return .key(opened.key) }
            // What was made since the table was read is not known yet.
            guard let known = state.known, let newest = known.keys.max(), number <= newest else {
                return .away
            }
            return known[number] == nil ? .none : .away
        }
        switch found {
        case .key(let key): return key
        case .away:
            if let key = try? files?.key(number) { return key }
            throw away()
        case .none:
            guard let files else { throw FieldCipher.Unreadable() }
            return try files.key(number)
        }
    }

    private func isGood(_ opened: Opened?, _ now: Instant) -> Bool {
        opened.map { now < $0.at.adding(seconds: keptSeconds) } ?? false
    }

    private func away() -> Refusal {
        wake()
        return Refusal(.unavailable)
    }

    // MARK: Told

    /// Lets the keys be looked for at once.
    func wake() { missed.yield() }

    func heard(of keys: [(number: UInt8, beginsAt: Instant)]) {
        state.withLock { state in
            state.known = Dictionary(keys.map { ($0.number, $0.beginsAt) }) { first, _ in first }
        }
    }

    /// Whether a key is not here, or has been for half of its time.
    func wants(_ number: UInt8) -> Bool {
        let now = clock.now()
        return state.withLock { state in
            guard let opened = state.opened[number] else { return true }
            return now >= opened.at.adding(seconds: keptSeconds / 2)
        }
    }

    func keep(_ number: UInt8, _ key: SymmetricKey) {
        let now = clock.now()
        state.withLock { state in
            state.opened[number] = Opened(key: key, at: now)
            if state.opened.count > Self.most, let oldest = state.opened.keys.min() {
                state.opened[oldest] = nil
            }
        }
    }

    func forget(_ number: UInt8) { state.withLock { $0.opened[number] = nil } }

    /// The number of the next key that is made; nil where all are given away.
    var next: UInt8? {
        let newest = state.withLock { ($0.known ?? [:]).keys.max() ?? 0 }
        let last = max(newest, files?.current ?? 0)
        return last < .max ? last + 1 : nil
    }

    /// Whether other keys wrap until a new one begins.
    var hasOlder: Bool {
        files != nil || state.withLock { !($0.known ?? [:]).isEmpty }
    }
}
