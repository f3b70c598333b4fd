/// Which connections a client holds and wants: one set of slots per peer of its target.
///
/// Pure: it opens nothing and waits for nothing. Every method returns what is to be done.
struct ConnectionPoolState<Peer: Hashable, Connection> {
    /// Of one attempt to connect and what comes of it: what is told late of an earlier attempt is
    /// about nothing any more.
    typealias SlotID = Int

    enum Action {
        case resolve
        case connect(Peer, SlotID)
        /// Call `retry` for the slot after this long.
        case wait(SlotID, Duration)
        /// Call `resolveDue` after this long.
        case resolveLater(Duration)
        /// Let the connection finish its calls and close.
        case retire(Connection)
        /// A connection is ready, or none will be soon: whoever waits shall look again.
        case wakeWaiters
    }

    enum Pick {
        case use(Connection)
        /// None is ready, one is on its way.
        case wait
        case unavailable
    }

    private struct Slot {
        enum State {
            /// A connection is being made. Goes to `ready`, `backingOff` or `ended`.
            case connecting
            /// The connection has ended before it was told that it stands: a peer that dies still
            /// takes connections for a moment. Goes to `backingOff` when it is told.
            case ended(jitter: Double)
            /// In use. Goes to `backingOff` when it closes, or gives its place to another slot.
            case ready(Connection)
            /// The attempt failed. Gives its place to another slot when the wait is over.
            case backingOff
        }

        let peer: Peer
        var state: State
        var failures = 0
    }

    private let connectionsPerPeer: Int
    private let backoff: Backoff
    private let resolveInterval: Duration
    private var slots: [SlotID: Slot] = [:]
    /// The ready ones of `slots`, for quick picking.
    private var ready: [(id: SlotID, connection: Connection)] = []
    private var nextSlot = 0
    private var turn = 0
    private var isResolving = false
    private var isResolveScheduled = false
    private var resolveFailures = 0
    private(set) var isStarted = false
    private(set) var isClosed = false

    init(connectionsPerPeer: Int, backoff: Backoff, resolveInterval: Duration) {
        self.connectionsPerPeer = connectionsPerPeer
        self.backoff = backoff
        self.resolveInterval = resolveInterval
    }

    var readyCount: Int { ready.count }
    var readyConnections: [Connection] { ready.map(\.connection) }

    /// The connection with the least load; equals take turns.
    mutating func pick(load: (Connection) -> Int) -> Pick {
        if isClosed { return .unavailable }
        if ready.count == 1 { return .use(ready[0].connection) }
        if ready.isEmpty { return mayBeReadySoon ? .wait : .unavailable }
        turn = (turn + 1) % ready.count
        var best = ready[turn].connection
        var bestLoad = load(best)
        for offset in 1..<ready.count {
            let other = ready[(turn + offset) % ready.count].connection
            let otherLoad = load(other)
            if otherLoad < bestLoad { (best, bestLoad) = (other, otherLoad) }
        }
        return .use(best)
    }

    private var mayBeReadySoon: Bool {
        if !isStarted || (isResolving && slots.isEmpty && resolveFailures == 0) { return true }
        return slots.values.contains { slot in
            // A slot that failed before is no reason to make a caller wait for its next failure.
            if case .connecting = slot.state { slot.failures == 0 } else { false }
        }
    }

    // MARK: Names

    mutating func start() -> [Action] {
        guard !isStarted, !isClosed else { return [] }
        isStarted = true
        return startResolving()
    }

    private mutating func startResolving() -> [Action] {
        guard !isResolving, !isClosed else { return [] }
        isResolving = true
        return [.resolve]
    }

    mutating func resolved(_ peers: [Peer]) -> [Action] {
        guard !peers.isEmpty else { return resolveFailed(jitter: 0) }
        isResolving = false
        resolveFailures = 0
        guard !isClosed else { return [] }
        let wanted = Set(peers)
        var actions: [Action] = []
        for (id, slot) in slots where !wanted.contains(slot.peer) {
            slots.removeValue(forKey: id)
            if case .ready(let connection) = slot.state { actions.append(.retire(connection)) }
            ready.removeAll { $0.id == id }
        }
        let known = Set(slots.values.map(\.peer))
        for peer in peers where !known.contains(peer) {
            for _ in 0..<connectionsPerPeer { actions.append(addSlot(peer)) }
        }
        return actions + resolveLater(resolveInterval)
    }

    mutating func resolveFailed(jitter: Double) -> [Action] {
        isResolving = false
        guard !isClosed else { return [] }
        resolveFailures += 1
        let delay = backoff.delay(failures: resolveFailures, jitter: jitter)
        return resolveLater(delay) + [.wakeWaiters]
    }

    /// One timer at a time, however many reasons there are to look again.
    private mutating func resolveLater(_ delay: Duration) -> [Action] {
        if isResolveScheduled { return [] }
        isResolveScheduled = true
        return [.resolveLater(delay)]
    }

    mutating func resolveDue() -> [Action] {
        isResolveScheduled = false
        return startResolving()
    }

    private mutating func addSlot(_ peer: Peer, failures: Int = 0) -> Action {
        nextSlot += 1
        slots[nextSlot] = Slot(peer: peer, state: .connecting, failures: failures)
        return .connect(peer, nextSlot)
    }

    // MARK: Connections

    mutating func connected(_ id: SlotID, _ connection: Connection) -> [Action] {
        guard let slot = slots[id], !isClosed else { return [.retire(connection)] }
        switch slot.state {
        case .connecting:
            slots[id]?.state = .ready(connection)
            ready.append((id, connection))
            return [.wakeWaiters]
        case .ended(let jitter): return connectFailed(id, jitter: jitter)
        case .ready, .backingOff: return [.retire(connection)]
        }
    }

    mutating func connectFailed(_ id: SlotID, jitter: Double) -> [Action] {
        guard let slot = slots[id], !isClosed else { return [] }
        let failures = slot.failures + 1
        slots[id]?.failures = failures
        slots[id]?.state = .backingOff
        let delay = backoff.delay(failures: failures, jitter: jitter)
        return [.wait(id, delay), .wakeWaiters]
    }

    /// A connection takes no more calls.
    ///
    /// - Parameter wasStable: it lived long enough that its end says nothing about the next one.
    mutating func lost(_ id: SlotID, wasStable: Bool, jitter: Double) -> [Action] {
        ready.removeAll { $0.id == id }
        guard let slot = slots[id], !isClosed else { return [] }
        switch slot.state {
        case .ready where wasStable:
            slots.removeValue(forKey: id)
            return [addSlot(slot.peer)]
        case .ready: return connectFailed(id, jitter: jitter)
        case .connecting:
            slots[id]?.state = .ended(jitter: jitter)
            return []
        case .ended, .backingOff: return []
        }
    }

    /// The wait of a slot is over. The name may mean other peers by now, so it is looked up too.
    mutating func retry(_ id: SlotID) -> [Action] {
        guard let slot = slots[id], !isClosed, case .backingOff = slot.state else { return [] }
        slots.removeValue(forKey: id)
        return [addSlot(slot.peer, failures: slot.failures)] + startResolving()
    }

    mutating func close() -> [Action] {
        isClosed = true
        defer { (slots, ready) = ([:], []) }
        return ready.map { .retire($0.connection) } + [.wakeWaiters]
    }
}
