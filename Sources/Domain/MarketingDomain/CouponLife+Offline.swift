package import Primitives

/// A coupon at tills that are alone (N12).
///
/// A token that was given out cannot be called back: whoever verifies it takes the coupon. So from
/// then on the coupon is held, by no order, until the token has ended and tills have had the time to
/// tell.
extension CouponLife {
    /// When a token is good.
    package struct OfflineToken: Sendable, Hashable {
        /// As that of offline codes: a day without the network.
        package static let lifetimeSeconds: Int64 = 86_400
        /// How long after the end of a token tills may tell of its use before the coupon is free: a
        /// weekend without the network. Longer would keep from the member for nothing what she has
        /// not used; what a till tells later still counts, unless she has used it meanwhile.
        package static let graceSeconds: Int64 = 3 * 86_400

        /// To the millisecond, as is the end: so a token has it.
        package let issuedAt: Instant
        /// Exclusive.
        package let expiresAt: Instant

        package init(issuedAt: Instant, expiresAt: Instant) {
            self.issuedAt = Instant(millisecondsSinceEpoch: issuedAt.millisecondsSinceEpoch)
            self.expiresAt = Instant(millisecondsSinceEpoch: expiresAt.millisecondsSinceEpoch)
        }

        package var freeAt: Instant { expiresAt.adding(seconds: Self.graceSeconds) }
    }

    /// Whether it is set aside for tills, and not for an order.
    package var isOffline: Bool { state == .held && order == nil }

    /// Sets it aside; while its token is good that changes nothing.
    package mutating func takeOffline(at now: Instant) throws(Refusal) -> OfflineToken {
        if isOffline, let token, now < token.expiresAt { return token }
        if let refusal = refusal(at: now) { throw refusal }
        let token = OfflineToken(
            issuedAt: now,
            expiresAt: min(expiresAt, now.adding(seconds: OfflineToken.lifetimeSeconds)))
        // Of its last millisecond no token can be made.
        guard token.issuedAt < token.expiresAt else { throw .expired(at: expiresAt) }
        state = .held
        self.token = token
        return token
    }

    /// No till has told of its use in time: it is free again, or over where its end has come.
    /// - Returns: whether there was something to give back.
    package mutating func releaseOffline(at now: Instant) -> Bool {
        guard isOffline, let token, now >= token.freeAt else { return false }
        state = .issued
        return true
    }

    /// A till that was alone took it, and tells now; for the same sale again that changes nothing,
    /// also where a return of its order has given it back since.
    ///
    /// Also where it is free again or has ended meanwhile: it was good when it was given.
    /// - Returns: whether this used it.
    package mutating func useOffline(
        by sale: UUIDv7, of order: UUIDv7, _ handOver: HandOver
    ) throws(Refusal) -> Bool {
        if self.sale == sale { return false }
        switch state {
        case .used: throw .used(self.handOver, at: usedAt)
        case .cancelled: throw .cancelled
        case .held where self.order != nil: throw .held
        case .held, .issued, .expired: break
        }
        // No token was good then: it was never given out, or for another time.
        guard let token, handOver.at < token.expiresAt else {
            throw .expired(at: token?.expiresAt ?? expiresAt)
        }
        state = .used
        usedAt = handOver.at
        self.handOver = handOver
        self.sale = sale
        self.order = order
        return true
    }
}
