package import Primitives

/// The welcome of a new member: one coupon from the merchant's welcome template.
package enum Welcome {
    /// How a member came; the names that events use.
    package enum Source: String, Sendable, CaseIterable {
        case miniProgram = "MINI_PROGRAM"
        case till = "TILL"
        case platform = "PLATFORM"
        case imported = "IMPORT"
    }

    package struct Facts: Sendable {
        package let member: UUIDv7
        package let source: Source
        package let registeredAt: Instant
        /// The merchant's active welcome template, if it has one.
        package let template: CouponTemplate?
        /// The merchant's own clock, by which coupons expire.
        package let clock: BusinessClock

        package init(
            member: UUIDv7, source: Source, registeredAt: Instant, template: CouponTemplate?,
            clock: BusinessClock
        ) {
            self.member = member
            self.source = source
            self.registeredAt = registeredAt
            self.template = template
            self.clock = clock
        }
    }

    package enum Decision: Sendable, Equatable {
        case issue(Coupon)
        /// The member was taken over from another system and is not new to the merchant.
        case imported
        case noTemplate
        /// What the template gives is over already.
        case over
    }

    package static func decide(_ facts: Facts) -> Decision {
        switch facts.source {
        case .imported: return .imported
        case .miniProgram, .till, .platform: break
        }
        guard let template = facts.template else { return .noTemplate }
        let coupon = Coupon.issue(
            template, to: facts.member, for: .welcome, at: facts.registeredAt, clock: facts.clock)
        return coupon.map { .issue($0) } ?? .over
    }
}
