package import Primitives

/// Whether coupons of a template are issued, and who gets one (D03, X09).
package enum Issuing {
    package enum Absence: String, Sendable, Hashable {
        case draft = "DRAFT"
        case paused = "PAUSED"
        case archived = "ARCHIVED"
        case notClaimable = "NOT_CLAIMABLE"
        case notYet = "NOT_YET"
        case over = "OVER"
    }

    /// Why nothing is issued now; nil where something is.
    package static func absence(
        _ template: CouponTemplate, _ state: TemplateState, claimed: Bool, at now: Instant,
        clock: BusinessClock
    ) -> Absence? {
        switch state {
        case .draft: return .draft
        case .paused: return .paused
        case .archived: return .archived
        case .active: break
        }
        if claimed {
            guard let claim = template.claim else { return .notClaimable }
            if let from = claim.from, now < from { return .notYet }
            if let until = claim.until, now >= until { return .over }
        }
        return template.validity.window(issuedAt: now, clock: clock) == nil ? .over : nil
    }

    /// What a member has of a template.
    package struct Held: Sendable, Hashable {
        package let issued: Int64
        /// Whether it has the coupon of this reason and source.
        package let hasThis: Bool

        package init(issued: Int64, hasThis: Bool) {
            self.issued = issued
            self.hasThis = hasThis
        }
    }

    package enum Verdict: String, Sendable, Hashable {
        case issue = "ISSUE"
        case alreadyIssued = "ALREADY_ISSUED"
        case limitPerMember = "LIMIT_PER_MEMBER"
    }

    package static func verdict(_ template: CouponTemplate, _ held: Held) -> Verdict {
        if held.hasThis { return .alreadyIssued }
        if let limit = template.perMember, held.issued >= limit { return .limitPerMember }
        return .issue
    }
}
