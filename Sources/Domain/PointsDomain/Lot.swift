package import Primitives

/// Points that were granted together and share one life (X01).
///
/// For each: granted = remaining + held + consumed + expired + reversed, all ≥ 0 (I6).
package struct Lot: Hashable, Sendable {
    package enum State: Int16, Hashable, Sendable, CaseIterable {
        /// Granted, usable from `activatesAt` on, or when an event says so.
        case pending = 1
        case active = 2
        /// Nothing is left in it.
        case closed = 3
        /// Taken back before it became usable.
        case cancelled = 4
    }

    package let id: UUIDv7
    package let granted: Int64
    package var remaining: Int64
    package var held: Int64
    package var state: State
    package let earnedAt: Instant
    package let activatesAt: Instant?
    /// Of a pending lot: the member's event that makes it usable.
    package let awaitedEvent: String?
    /// Exclusive; nil where it never ends. Of a lot that awaits an event: when it is cancelled.
    package internal(set) var expiresAt: Instant?

    package init(
        id: UUIDv7, granted: Int64, remaining: Int64, held: Int64 = 0, state: State,
        earnedAt: Instant, activatesAt: Instant? = nil, awaitedEvent: String? = nil,
        expiresAt: Instant?
    ) {
        self.id = id
        self.granted = granted
        self.remaining = remaining
        self.held = held
        self.state = state
        self.earnedAt = earnedAt
        self.activatesAt = activatesAt
        self.awaitedEvent = awaitedEvent
        self.expiresAt = expiresAt
    }

    /// A lot as it is granted.
    package init(
        id: UUIDv7, granted: Int64, earnedAt: Instant, activatesAt: Instant? = nil,
        isPending: Bool = false, expiresAt: Instant?
    ) {
        self.init(
            id: id, granted: granted, remaining: granted, state: isPending ? .pending : .active,
            earnedAt: earnedAt, activatesAt: activatesAt, expiresAt: expiresAt)
    }

    package init(id: UUIDv7, granted: Int64, earnedAt: Instant, _ life: LotLife) {
        self.init(
            id: id, granted: granted, remaining: granted,
            state: life.isPending ? .pending : .active, earnedAt: earnedAt,
            activatesAt: life.activatesAt, awaitedEvent: life.awaitedEvent,
            expiresAt: life.expiresAt)
    }

    package func isUsable(at now: Instant) -> Bool { state == .active && !hasEnded(at: now) }

    package func hasEnded(at now: Instant) -> Bool {
        guard let expiresAt else { return false }
        return expiresAt <= now
    }

    func isDueToStart(at now: Instant) -> Bool {
        guard state == .pending, let activatesAt else { return false }
        return activatesAt <= now
    }

    /// The next instant at which time alone changes it.
    var nextChangeAt: Instant? {
        switch state {
        case .pending: [activatesAt, expiresAt].compactMap { $0 }.min()
        case .active: remaining > 0 ? expiresAt : nil
        case .closed, .cancelled: nil
        }
    }

    /// The order in which lots are spent: the nearest end first, those without end last, then the
    /// earliest earned, then the id.
    package static func precedes(_ left: Lot, _ right: Lot) -> Bool {
        switch (left.expiresAt, right.expiresAt) {
        case (let leftEnd?, let rightEnd?) where leftEnd != rightEnd: return leftEnd < rightEnd
        case (.some, nil): return true
        case (nil, .some): return false
        default: return (left.earnedAt, left.id) < (right.earnedAt, right.id)
        }
    }

    /// A lot that is used up is closed; one that gets something back is open again.
    mutating func refreshState() {
        switch state {
        case .active where remaining + held == 0: state = .closed
        case .closed where remaining + held > 0: state = .active
        case .pending, .active, .closed, .cancelled: break
        }
    }
}

/// What a posting took from a lot (negative) or gave back to it; the grant itself is the lot.
///
/// Nothing at all where it made a pending lot usable by an event or before its time.
package struct Movement: Hashable, Sendable {
    package let lot: UUIDv7
    package let delta: Int64

    package init(lot: UUIDv7, delta: Int64) {
        self.lot = lot
        self.delta = delta
    }
}
