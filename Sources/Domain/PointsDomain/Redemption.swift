package import Primitives

/// A reward that a member has taken: points for a code, until the code is used, given back, or out
/// of time (C20).
///
/// A code is good until `expiresAt`, whoever looks and whenever: the job that writes EXPIRED is
/// bookkeeping, and gives the points and the piece back.
package struct Redemption: Hashable, Sendable {
    package enum State: Int16, Hashable, Sendable, CaseIterable {
        /// → redeemed, cancelled or expired.
        case issued = 1
        /// Handed over at a till. → refunded.
        case redeemed = 2
        case cancelled = 3
        case expired = 4
        case refunded = 5

        /// Whether the member has the piece, or can still fetch it.
        package var isTaken: Bool {
            switch self {
            case .issued, .redeemed: true
            case .cancelled, .expired, .refunded: false
            }
        }

        /// As callers are told.
        package var name: String {
            switch self {
            case .issued: "ISSUED"
            case .redeemed: "REDEEMED"
            case .cancelled: "CANCELLED"
            case .expired: "EXPIRED"
            case .refunded: "REFUNDED"
            }
        }
    }

    /// When and where a code was used, and who took it.
    package struct HandOver: Hashable, Sendable {
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

    /// Why a code is not taken, or a redemption not undone.
    package enum Refusal: Error, Hashable, Sendable {
        case used(HandOver)
        case expired(at: Instant)
        /// Given back, before or after it was used.
        case cancelled
        case notValidHere
        case cashDue(minor: Int64)
        case closed(State)
    }

    package let id: UUIDv7
    package let reward: UUIDv7
    /// By which version of the reward it was made; it keeps what that says.
    package let rewardVersion: Int32
    package let quantity: Int64
    /// Of all pieces together.
    package let price: RewardPrice
    /// By the merchant's clock, as limits of members count it.
    package let issuedOn: CalendarDate
    package let issuedAt: Instant
    /// Exclusive.
    package let expiresAt: Instant
    package private(set) var state: State
    package private(set) var handOver: HandOver?
    /// When it was given back, or its end was written down.
    package private(set) var closedAt: Instant?

    package init(
        id: UUIDv7, reward: UUIDv7, rewardVersion: Int32, quantity: Int64, price: RewardPrice,
        issuedOn: CalendarDate, issuedAt: Instant, expiresAt: Instant, state: State = .issued,
        handOver: HandOver? = nil, closedAt: Instant? = nil
    ) {
        self.id = id
        self.reward = reward
        self.rewardVersion = rewardVersion
        self.quantity = quantity
        self.price = price
        self.issuedOn = issuedOn
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.state = state
        self.handOver = handOver
        self.closedAt = closedAt
    }

    /// The state that counts: what is not used by its end is expired, written down or not.
    package func state(at now: Instant) -> State {
        state == .issued && now >= expiresAt ? .expired : state
    }

    /// Uses the code at a till.
    ///
    /// - Parameters:
    ///   - stores: where it is good; anywhere where empty.
    ///   - cashMinor: what was paid beside the points.
    package mutating func use(
        _ handOver: HandOver, goodIn stores: Set<UUIDv7>, cashMinor: Int64
    ) throws(Refusal) {
        switch state(at: handOver.at) {
        case .issued: break
        case .redeemed:
            guard let earlier = self.handOver else { throw .closed(.redeemed) }
            throw .used(earlier)
        case .expired: throw .expired(at: expiresAt)
        case .cancelled, .refunded: throw .cancelled
        }
        guard stores.isEmpty || stores.contains(handOver.store) else { throw .notValidHere }
        guard cashMinor == price.cashMinor else { throw .cashDue(minor: price.cashMinor) }
        state = .redeemed
        self.handOver = handOver
    }

    /// Gives back what was not used, before its end.
    package mutating func cancel(at now: Instant) throws(Refusal) {
        let current = state(at: now)
        guard current == .issued else { throw .closed(current) }
        state = .cancelled
        closedAt = now
    }

    /// Gives back what was handed over.
    package mutating func refund(at now: Instant) throws(Refusal) {
        let current = state(at: now)
        guard current == .redeemed else { throw .closed(current) }
        state = .refunded
        closedAt = now
    }

    /// Writes down that its end has come; false where there is nothing to write.
    package mutating func expire(at now: Instant) -> Bool {
        guard state == .issued, now >= expiresAt else { return false }
        state = .expired
        closedAt = now
        return true
    }
}
