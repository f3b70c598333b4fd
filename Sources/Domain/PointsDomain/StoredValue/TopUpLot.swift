package import Primitives

/// One half of a top-up, principal or bonus, and where each of its minor units is now.
package struct ValuePart: Hashable, Sendable {
    package let granted: Int64
    /// Can be spent.
    package var remaining: Int64
    /// Set aside for a checkout or a withdrawal.
    package var held: Int64
    /// Spent, less what came back to this very lot.
    package var consumed: Int64
    /// Ended unspent; of bonus only.
    package var expired: Int64
    /// Left the lot when its top-up was withdrawn: paid out, recouped or cancelled.
    package var withdrawn: Int64

    package init(
        granted: Int64, remaining: Int64, held: Int64 = 0, consumed: Int64 = 0,
        expired: Int64 = 0, withdrawn: Int64 = 0
    ) {
        self.granted = granted
        self.remaining = remaining
        self.held = held
        self.consumed = consumed
        self.expired = expired
        self.withdrawn = withdrawn
    }

    package init(granted: Int64) { self.init(granted: granted, remaining: granted) }

    /// Nothing is lost and nothing comes from nowhere.
    package var isConserved: Bool {
        granted == remaining + held + consumed + expired + withdrawn
            && min(granted, remaining, held) >= 0 && min(consumed, expired, withdrawn) >= 0
    }
}

/// Money that a member paid in at once, with the bonus that came with it (3.7).
///
/// Principal never ends. For both halves: granted = remaining + held + consumed + expired +
/// withdrawn.
package struct TopUpLot: Hashable, Sendable {
    package enum State: Int16, Hashable, Sendable, CaseIterable {
        case open = 1
        /// Nothing is left in it.
        case closed = 2
        /// Nothing is left in it, and its top-up was withdrawn.
        case withdrawn = 3
    }

    package let id: UUIDv7
    /// Of bonus that came back after its lot had ended: the lot that it was given with.
    package let origin: UUIDv7?
    /// What was paid.
    package internal(set) var principal: ValuePart
    package internal(set) var bonus: ValuePart
    /// Paid back to the customer so far, or promised, at most what was paid.
    package internal(set) var refunded: Int64
    /// The part of it that was no principal of the lot any more.
    package internal(set) var excess: Int64
    package let paidAt: Instant
    /// Exclusive; nil where the bonus never ends.
    package let bonusExpiresAt: Instant?
    /// Of a card without a name, exclusive: what is left then is set aside, and nobody loses it.
    package internal(set) var validUntil: Instant?
    /// When its top-up was paid back, also of bonus that had come back in a lot of its own: no bonus of
    /// it lives from then on.
    package internal(set) var withdrawnAt: Instant?

    package init(
        id: UUIDv7, origin: UUIDv7? = nil, principal: ValuePart, bonus: ValuePart,
        refunded: Int64 = 0, excess: Int64 = 0, paidAt: Instant, bonusExpiresAt: Instant?,
        validUntil: Instant? = nil, withdrawnAt: Instant? = nil
    ) {
        self.id = id
        self.origin = origin
        self.principal = principal
        self.bonus = bonus
        self.refunded = refunded
        self.excess = excess
        self.paidAt = paidAt
        self.bonusExpiresAt = bonusExpiresAt
        self.validUntil = validUntil
        self.withdrawnAt = withdrawnAt
    }

    /// A top-up as it is paid.
    package init(
        id: UUIDv7, origin: UUIDv7? = nil, paid: Int64, bonus: Int64, paidAt: Instant,
        bonusExpiresAt: Instant?, validUntil: Instant? = nil
    ) {
        self.init(
            id: id, origin: origin, principal: ValuePart(granted: paid),
            bonus: ValuePart(granted: bonus), paidAt: paidAt, bonusExpiresAt: bonusExpiresAt,
            validUntil: validUntil)
    }

    package var state: State {
        if remaining + held > 0 { return .open }
        return principal.withdrawn + bonus.withdrawn > 0 ? .withdrawn : .closed
    }

    package var remaining: Int64 { principal.remaining + bonus.remaining }
    package var held: Int64 { principal.held + bonus.held }

    package func bonusHasEnded(at now: Instant) -> Bool {
        guard let bonusExpiresAt else { return false }
        return bonusExpiresAt <= now
    }

    /// Whether it may be spent, as far as its own validity goes.
    package func isValid(at now: Instant) -> Bool {
        guard let validUntil else { return true }
        return now < validUntil
    }

    /// When time takes something from it.
    var nextChangeAt: Instant? {
        [bonus.remaining > 0 ? bonusExpiresAt : nil, remaining > 0 ? validUntil : nil]
            .compactMap { $0 }.min()
    }

    /// The order in which lots are spent: the nearest end of bonus first, then the earliest paid,
    /// then the id.
    package static func precedes(_ left: TopUpLot, _ right: TopUpLot) -> Bool {
        switch (left.bonusExpiresAt, right.bonusExpiresAt) {
        case (let leftEnd?, let rightEnd?) where leftEnd != rightEnd: return leftEnd < rightEnd
        case (.some, nil): return true
        case (nil, .some): return false
        default: return (left.paidAt, left.id) < (right.paidAt, right.id)
        }
    }

    mutating func check() {
        precondition(
            principal.isConserved && bonus.isConserved && principal.expired == 0
                && (0...principal.granted).contains(refunded) && (0...refunded).contains(excess),
            "a top-up does not add up")
    }
}

/// What a change took from a lot (negative) or gave back to it; the top-up itself is the lot.
package struct ValueMovement: Hashable, Sendable {
    package let lot: UUIDv7
    package let principal: Int64
    package let bonus: Int64

    package init(lot: UUIDv7, principal: Int64, bonus: Int64) {
        self.lot = lot
        self.principal = principal
        self.bonus = bonus
    }

    package var total: Int64 { principal + bonus }
    var negated: ValueMovement { .init(lot: lot, principal: -principal, bonus: -bonus) }

    /// The first so many minor units of it: both halves in its own proportion, by largest
    /// remainder, so that any split of it adds up.
    func prefix(_ amount: Int64) -> ValueMovement {
        let shares = LargestRemainder.allocate(total: amount, weights: [principal, bonus])
        return ValueMovement(lot: lot, principal: shares[0], bonus: shares[1])
    }

    func after(_ amount: Int64) -> ValueMovement {
        let first = prefix(amount)
        return ValueMovement(
            lot: lot, principal: principal - first.principal, bonus: bonus - first.bonus)
    }
}

extension [ValueMovement] {
    package var principal: Int64 { reduce(0) { $0 + $1.principal } }
    package var bonus: Int64 { reduce(0) { $0 + $1.bonus } }
    package var total: Int64 { principal + bonus }
}

/// Stored value set aside until it is captured, voided, paid out, or out of time (X04).
package struct ValueHold: Hashable, Sendable {
    package enum Purpose: Int16, Hashable, Sendable, CaseIterable {
        case checkout = 1
        /// Of a top-up that is on its way back to the customer.
        case withdrawal = 2
        /// Of a card without a name that is no longer valid, until it is activated again.
        case dormant = 3
    }

    package let id: UUIDv7
    package let purpose: Purpose
    package let parts: [ValueMovement]
    package internal(set) var captured: Int64
    package internal(set) var state: Hold.State
    /// Exclusive; nil where it waits for an end.
    package let expiresAt: Instant?

    package init(
        id: UUIDv7, purpose: Purpose = .checkout, parts: [ValueMovement], captured: Int64 = 0,
        state: Hold.State = .held, expiresAt: Instant?
    ) {
        self.id = id
        self.purpose = purpose
        self.parts = parts
        self.captured = captured
        self.state = state
        self.expiresAt = expiresAt
    }

    package var amount: Int64 { parts.total }
}
