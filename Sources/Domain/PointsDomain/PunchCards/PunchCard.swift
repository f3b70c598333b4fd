package import Primitives

/// What a punch card costs and gives; it never changes for a card that is out (3.7).
package struct PunchCardTerms: Hashable, Sendable {
    package enum Limits {
        package static let uses: ClosedRange<Int64> = 1...1_000
        package static let bonusUses: ClosedRange<Int64> = 0...1_000
        package static let days = 0...3_660
        package static let priceMinor: ClosedRange<Int64> = 1...1_000_000_000_000
    }

    /// For all uses together, minor units.
    package let priceMinor: Int64
    package let uses: Int64
    /// On top, for nothing; they come last.
    package let bonusUses: Int64
    /// What a use costs without a card, where a refund goes by that; nil: by what is owed.
    package let listPriceMinor: Int64?
    /// Whether what is left at the end goes to the merchant; otherwise it can still be refunded.
    package let forfeits: Bool

    package init(
        priceMinor: Int64, uses: Int64, bonusUses: Int64 = 0, listPriceMinor: Int64? = nil,
        forfeits: Bool = false
    ) {
        precondition(priceMinor > 0 && uses > 0 && bonusUses >= 0)
        self.priceMinor = priceMinor
        self.uses = uses
        self.bonusUses = bonusUses
        self.listPriceMinor = listPriceMinor
        self.forfeits = forfeits
    }

    package var allUses: Int64 { uses + bonusUses }

    /// What the first so many uses have recognised of the price: `⌊P·k/N⌋`, bonus uses nothing.
    package func recognised(by used: Int64) -> Int64 {
        CumulativeFloor.share(of: priceMinor, taking: 0..<min(used, uses), of: uses)
    }
}

/// What a step of a card's life does to its books: what each account gains, which sums to zero.
package struct PunchCardMovement: Hashable, Sendable {
    package enum Kind: Int16, Hashable, Sendable, CaseIterable {
        case sale = 1
        case use = 2
        case undo = 3
        case refund = 4
        case expire = 5
        /// To another account of the same member, or back (A12): of the card nothing changes.
        case move = 6
    }

    package let kind: Kind
    /// Uses that are taken; below 0 where one comes back.
    package let uses: Int64
    /// Owed to the customer.
    package let liabilityMinor: Int64
    /// Below 0 where it came in.
    package let cashMinor: Int64
    package let revenueMinor: Int64
    package let breakageMinor: Int64

    package init(
        _ kind: Kind, uses: Int64 = 0, liabilityMinor: Int64, cashMinor: Int64 = 0,
        revenueMinor: Int64 = 0, breakageMinor: Int64 = 0
    ) {
        assert(liabilityMinor + cashMinor + revenueMinor + breakageMinor == 0)
        self.kind = kind
        self.uses = uses
        self.liabilityMinor = liabilityMinor
        self.cashMinor = cashMinor
        self.revenueMinor = revenueMinor
        self.breakageMinor = breakageMinor
    }
}

/// A punch card: so many uses that were paid for at once (F02).
///
/// What of its price no use has recognised is owed to the customer. As long as the card can be used
/// that follows from the count of its uses alone, whatever was used and given back.
package struct PunchCard: Hashable, Sendable {
    package enum State: Int16, Hashable, Sendable, CaseIterable {
        /// To be used until it has ended, then .expired; after its last use .usedUp, and .active
        /// again where that is given back; .refunded by staff.
        case active = 1
        case usedUp = 2
        case refunded = 3
        case expired = 4
    }

    package enum Refusal: Error, Hashable, Sendable {
        /// Refunded, or ended with nothing left to refund.
        case closed(State)
        case ended(Instant)
        case usedUp
        /// There is no use to give back.
        case notUsed
        case otherRefund(dueMinor: Int64)
    }

    package let terms: PunchCardTerms
    /// Exclusive; nil where it does not end.
    package let expiresAt: Instant?
    package private(set) var state: State
    /// Bonus uses included, less those that came back.
    package private(set) var used: Int64
    package private(set) var liabilityMinor: Int64

    /// As it stands in the books.
    package init(
        terms: PunchCardTerms, expiresAt: Instant?, state: State, used: Int64,
        liabilityMinor: Int64
    ) {
        self.terms = terms
        self.expiresAt = expiresAt
        self.state = state
        self.used = used
        self.liabilityMinor = liabilityMinor
    }

    package static func sold(
        _ terms: PunchCardTerms, expiresAt: Instant?
    ) -> (card: PunchCard, movement: PunchCardMovement) {
        (
            PunchCard(
                terms: terms, expiresAt: expiresAt, state: .active, used: 0,
                liabilityMinor: terms.priceMinor),
            PunchCardMovement(
                .sale, liabilityMinor: terms.priceMinor, cashMinor: -terms.priceMinor)
        )
    }

    // MARK: As it is at an instant

    package func state(at now: Instant) -> State {
        state == .active && hasEnded(at: now) ? .expired : state
    }

    /// Uses that are left.
    package func remaining(at now: Instant) -> Int64 {
        state(at: now) == .active ? terms.allUses - used : 0
    }

    /// What a refund would pay: never more than is owed.
    package func refundableMinor(at now: Instant) -> Int64 {
        if state == .refunded || (state(at: now) == .expired && terms.forfeits) { return 0 }
        guard let listPrice = terms.listPriceMinor else { return liabilityMinor }
        let usedUp = Int128(listPrice) * Int128(used)
        return Int64(max(0, min(Int128(liabilityMinor), Int128(terms.priceMinor) - usedUp)))
    }

    /// Its end has come, whether or not anybody has written that down.
    private func hasEnded(at now: Instant) -> Bool {
        guard state == .active || state == .usedUp, let expiresAt else { return false }
        return expiresAt <= now
    }

    private func checkOpen(at now: Instant) throws(Refusal) {
        if state == .refunded { throw .closed(.refunded) }
        if state == .expired || hasEnded(at: now) { throw .ended(expiresAt ?? now) }
    }

    // MARK: Steps; a refusal changes nothing

    package mutating func use(at now: Instant) throws(Refusal) -> PunchCardMovement {
        try checkOpen(at: now)
        guard used < terms.allUses else { throw .usedUp }
        return count(1, .use)
    }

    /// One use comes back; which one plays no part, since uses are counted.
    package mutating func undo(at now: Instant) throws(Refusal) -> PunchCardMovement {
        try checkOpen(at: now)
        guard used > 0 else { throw .notUsed }
        return count(-1, .undo)
    }

    private mutating func count(
        _ uses: Int64, _ kind: PunchCardMovement.Kind
    ) -> PunchCardMovement {
        used += uses
        state = used == terms.allUses ? .usedUp : .active
        let owed = terms.priceMinor - terms.recognised(by: used)
        let recognised = liabilityMinor - owed
        liabilityMinor = owed
        return PunchCardMovement(
            kind, uses: uses, liabilityMinor: -recognised, revenueMinor: recognised)
    }

    /// What is not paid back of what is owed is earned by the uses that were had.
    ///
    /// - Parameter refundMinor: what was paid out: `refundableMinor`, no more and no less.
    package mutating func refund(
        _ refundMinor: Int64, at now: Instant
    ) throws(Refusal) -> PunchCardMovement {
        let due = refundableMinor(at: now)
        guard state != .refunded, liabilityMinor > 0,
            !(terms.forfeits && state(at: now) == .expired)
        else { throw .closed(state(at: now)) }
        guard refundMinor == due else { throw .otherRefund(dueMinor: due) }
        let owed = liabilityMinor
        liabilityMinor = 0
        state = .refunded
        return PunchCardMovement(
            .refund, liabilityMinor: -owed, cashMinor: due, revenueMinor: owed - due)
    }

    /// Moves to another account of the same member as it is.
    package func move() -> PunchCardMovement { PunchCardMovement(.move, liabilityMinor: 0) }

    /// Writes its end down; nil where there is nothing to write.
    package mutating func expire(at now: Instant) -> PunchCardMovement? {
        guard state == .active, hasEnded(at: now) else { return nil }
        state = .expired
        let lost = terms.forfeits ? liabilityMinor : 0
        liabilityMinor -= lost
        return PunchCardMovement(.expire, liabilityMinor: -lost, breakageMinor: lost)
    }
}
