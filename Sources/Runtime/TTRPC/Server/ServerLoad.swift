import Synchronization

/// Counts the calls that all connections of a server have at work.
final class ServerLoad: Sendable {
    private let count = Atomic<Int>(0)
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    var callsInFlight: Int { count.load(ordering: .relaxed) }

    /// Takes a place; false when the server is full.
    func enter() -> Bool {
        if count.wrappingAdd(1, ordering: .relaxed).newValue <= limit { return true }
        count.wrappingSubtract(1, ordering: .relaxed)
        return false
    }

    func leave() {
        count.wrappingSubtract(1, ordering: .relaxed)
    }
}
