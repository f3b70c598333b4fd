import Synchronization

/// Lets one caller a key do the work that would fill a cache; the others wait until it is done, and
/// then look again.
///
/// They do not share its result: it may be from before a write that they know of.
final class FlightGate<Key: Hashable & Sendable>: Sendable {
    private let flights = Mutex<[Key: [CheckedContinuation<Bool, Never>]]>([:])

    /// True for the one who leads, and must `leave`; false for those who have waited.
    func enter(_ key: Key) async -> Bool {
        await withCheckedContinuation { continuation in
            let leads = flights.withLock { flights in
                guard flights[key] != nil else {
                    flights[key] = []
                    return true
                }
                flights[key]?.append(continuation)
                return false
            }
            if leads { continuation.resume(returning: true) }
        }
    }

    func leave(_ key: Key) {
        let waiting = flights.withLock { $0.removeValue(forKey: key) } ?? []
        for continuation in waiting { continuation.resume(returning: false) }
    }
}
