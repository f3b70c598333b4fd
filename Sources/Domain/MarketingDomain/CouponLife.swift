package import Primitives

/// The life of a coupon: who may take which step when (docs/domain.md, Coupons).
///
/// A coupon is good until `expiresAt`, whoever looks and whenever: the job that writes EXPIRED is
/// bookkeeping. What is held is not free before it is given back, whatever the time; what is set
/// aside for tills without the network is held by no order (CouponLife+Offline.swift).
package struct CouponLife: Sendable, Hashable {
    /// When and where a code was used, and who took it.
    package struct HandOver: Sendable, Hashable {
        package let at: Instant
        package let store: UUIDv7
        package let terminal: String?
        package let staff: String?

        package init(at: Instant, store: UUIDv7, terminal: String?, staff: String?) {
            self.at = at
            self.store = store
            self.terminal = terminal
            self.staff = staff
        }
    }

    package enum Refusal: Error, Hashable, Sendable {
        case notYetValid(from: Instant)
        case expired(at: Instant)
        case held
        case used(HandOver?, at: Instant?)
        case cancelled
        case notTransferable
        /// It was given away as often as the merchant allows.
        case transferLimit
    }

    package internal(set) var state: CouponState
    package let validFrom: Instant?
    package private(set) var lastDate: CalendarDate
    /// Exclusive.
    package private(set) var expiresAt: Instant
    /// The order that holds or has used it.
    package internal(set) var order: UUIDv7?
    package internal(set) var usedAt: Instant?
    /// Nil where an order used it.
    package internal(set) var handOver: HandOver?
    package private(set) var restoredAt: Instant?
    /// The last one that was given out; tills take it until it ends, whatever became of the coupon.
    package internal(set) var token: OfflineToken?
    /// The last sale of a till without the network that used it, also where it came back.
    package internal(set) var sale: UUIDv7?

    package init(
        state: CouponState, validFrom: Instant?, lastDate: CalendarDate, expiresAt: Instant,
        order: UUIDv7? = nil, usedAt: Instant? = nil, handOver: HandOver? = nil,
        restoredAt: Instant? = nil, token: OfflineToken? = nil, sale: UUIDv7? = nil
    ) {
        self.state = state
        self.validFrom = validFrom
        self.lastDate = lastDate
        self.expiresAt = expiresAt
        self.order = order
        self.usedAt = usedAt
        self.handOver = handOver
        self.restoredAt = restoredAt
        self.token = token
        self.sale = sale
    }

    /// The state that counts at an instant.
    package func state(at now: Instant) -> CouponState {
        state.effective(expiresAt: expiresAt, at: now)
    }

    /// Why it cannot be used now; nil where it can.
    package func refusal(at now: Instant) -> Refusal? {
        switch state(at: now) {
        case .issued: validFrom.flatMap { now < $0 ? .notYetValid(from: $0) : nil }
        case .held: .held
        case .used: .used(handOver, at: usedAt)
        case .expired: .expired(at: expiresAt)
        case .cancelled: .cancelled
        }
    }

    // MARK: Orders

    /// Takes it for an order that is to be paid.
    package mutating func hold(for order: UUIDv7, at now: Instant) throws(Refusal) {
        if let refusal = refusal(at: now) { throw refusal }
        state = .held
        self.order = order
    }

    /// The order was given up: it is free again, or over where its end has come meanwhile.
    /// - Returns: whether that order had it.
    package mutating func release(from order: UUIDv7) -> Bool {
        guard state == .held, self.order == order else { return false }
        state = .issued
        self.order = nil
        return true
    }

    /// The order was paid. That its end has come meanwhile plays no part: it was held in time.
    package mutating func use(by order: UUIDv7, at paidAt: Instant) -> Bool {
        guard state == .held, self.order == order else { return false }
        state = .used
        usedAt = paidAt
        return true
    }

    /// The whole order was refunded. Where its end has come meanwhile, the policy decides.
    ///
    /// While tills may still take its token it goes back to where it was, set aside for them; its
    /// days after the end are counted from when it is free.
    package mutating func restore(
        from order: UUIDv7, at now: Instant, _ policy: AfterRestoring, clock: BusinessClock
    ) -> Bool {
        guard state == .used, self.order == order else { return false }
        let freeAt = max(now, token?.freeAt ?? now)
        state = now < freeAt ? .held : .issued
        self.order = nil
        usedAt = nil
        handOver = nil
        restoredAt = now
        if freeAt >= expiresAt, case .extends(let days) = policy {
            lastDate = clock.businessDate(at: freeAt).adding(days: days)
            expiresAt = clock.endOfValidity(lastDay: lastDate)
        }
        return true
    }

    // MARK: Without an order

    /// Uses the code at a till.
    package mutating func use(_ handOver: HandOver) throws(Refusal) {
        if let refusal = refusal(at: handOver.at) { throw refusal }
        state = .used
        usedAt = handOver.at
        self.handOver = handOver
    }

    /// Whether a member may give it away now; one that is good later only may go, too.
    ///
    /// - Parameters:
    ///   - transfers: how often it was given away.
    ///   - most: how often it may be.
    package func checkTransfer(
        _ isTransferable: Bool, transfers: Int = 0, most: Int = .max, at now: Instant
    ) throws(Refusal) {
        switch refusal(at: now) {
        case nil, .notYetValid: break
        case .some(let refusal): throw refusal
        }
        guard isTransferable else { throw .notTransferable }
        guard transfers < most else { throw .transferLimit }
    }

    /// Staff takes it back.
    package mutating func cancel(at now: Instant) throws(Refusal) {
        switch refusal(at: now) {
        case nil, .notYetValid: state = .cancelled
        case .some(let refusal): throw refusal
        }
    }

    /// Writes down that its end has come; false where there is nothing to write.
    package mutating func expire(at now: Instant) -> Bool {
        guard state == .issued, now >= expiresAt else { return false }
        state = .expired
        return true
    }
}
