package import Primitives

package enum CouponState: Sendable, Equatable, CaseIterable {
    case issued, held, used, expired
}

/// A coupon of one member.
package struct Coupon: Sendable, Equatable {
    package let member: UUIDv7
    package let templateId: UUIDv7
    package let templateVersion: Int32
    package let reason: CouponReason
    package let issuedAt: Instant
    /// Last business date of validity.
    package let lastDate: CalendarDate
    /// Exclusive.
    package let expiresAt: Instant

    /// Issues a coupon: valid to the end of the business day that lies `validDays` after today.
    ///
    /// "Valid until day D" ends at the exclusive instant at which day D + 1 begins (docs/domain.md,
    /// Time).
    package static func issue(
        _ template: CouponTemplate, to member: UUIDv7, for reason: CouponReason, at now: Instant,
        clock: BusinessClock
    ) -> Coupon {
        let lastDate = clock.businessDate(at: now).adding(days: template.validDays)
        return Coupon(
            member: member, templateId: template.id, templateVersion: template.version,
            reason: reason, issuedAt: now, lastDate: lastDate,
            expiresAt: clock.endOfValidity(lastDay: lastDate))
    }
}

extension CouponState {
    /// The state that counts at an instant: what is not used by its end is expired, stored or not.
    package func effective(expiresAt: Instant, at now: Instant) -> CouponState {
        switch self {
        case .issued: now < expiresAt ? .issued : .expired
        case .held, .used, .expired: self
        }
    }
}
