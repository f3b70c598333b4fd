package import Primitives

package enum CouponState: Sendable, Equatable, CaseIterable {
    /// Usable; also one that came back. → held, used at a till, expired, cancelled.
    case issued
    /// Taken for an order that is not paid yet. → used, issued.
    case held
    /// By an order, or at a till. → issued, when the whole order is refunded.
    case used
    case expired
    case cancelled
}

/// What a new coupon of one member is.
package struct Coupon: Sendable, Equatable {
    package let member: UUIDv7
    package let templateId: UUIDv7
    package let templateVersion: Int32
    package let reason: CouponReason
    package let issuedAt: Instant
    /// Not usable before; nil: at once.
    package let validFrom: Instant?
    /// Last business date of validity.
    package let lastDate: CalendarDate
    /// Exclusive.
    package let expiresAt: Instant
    /// When the member is told that it ends soon.
    package let remindAt: Instant?

    /// Issues a coupon; nil where it would be over already.
    package static func issue(
        _ template: CouponTemplate, to member: UUIDv7, for reason: CouponReason, at now: Instant,
        clock: BusinessClock
    ) -> Coupon? {
        guard let window = template.validity.window(issuedAt: now, clock: clock) else {
            return nil
        }
        return Coupon(
            template, member, reason, issuedAt: now, validFrom: window.from,
            lastDate: window.lastDate, expiresAt: window.expiresAt, clock: clock)
    }

    /// A coupon that the member had in another system, with the end that it has there; nil where it
    /// is over.
    package static func takeOver(
        _ template: CouponTemplate, of member: UUIDv7, lastDate: CalendarDate, at now: Instant,
        clock: BusinessClock
    ) -> Coupon? {
        let expiresAt = clock.endOfValidity(lastDay: lastDate)
        guard expiresAt > now else { return nil }
        return Coupon(
            template, member, .imported, issuedAt: now, validFrom: nil, lastDate: lastDate,
            expiresAt: expiresAt, clock: clock)
    }

    private init(
        _ template: CouponTemplate, _ member: UUIDv7, _ reason: CouponReason, issuedAt: Instant,
        validFrom: Instant?, lastDate: CalendarDate, expiresAt: Instant, clock: BusinessClock
    ) {
        self.member = member
        templateId = template.id
        templateVersion = template.version
        self.reason = reason
        self.issuedAt = issuedAt
        self.validFrom = validFrom
        self.lastDate = lastDate
        self.expiresAt = expiresAt
        remindAt = template.remindDays.flatMap { days -> Instant? in
            let start = clock.startOfBusinessDay(lastDate.adding(days: -days))
            return start > issuedAt ? start : nil
        }
    }
}

extension CouponState {
    /// The state that counts at an instant: what is not used by its end is expired, stored or not.
    package func effective(expiresAt: Instant, at now: Instant) -> CouponState {
        switch self {
        case .issued: now < expiresAt ? .issued : .expired
        case .held, .used, .expired, .cancelled: self
        }
    }
}
