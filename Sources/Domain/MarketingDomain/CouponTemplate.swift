package import Primitives

/// What issuing needs of one version of a template; its content never changes.
package struct CouponTemplate: Sendable, Equatable {
    package let id: UUIDv7
    /// From 1 upwards; a coupon names the version that it was made from.
    package let version: Int32
    package let validity: CouponValidity
    /// Coupons that one member is issued; nil for any number.
    package let perMember: Int?
    /// Whether a member may give it to another.
    package let isTransferable: Bool
    package let afterRestoring: AfterRestoring
    /// When members may take it by themselves; nil: never.
    package let claim: ClaimWindow?
    /// Days before its end on which the member is reminded.
    package let remindDays: Int?

    package init(
        id: UUIDv7, version: Int32, validity: CouponValidity, perMember: Int? = nil,
        isTransferable: Bool = false, afterRestoring: AfterRestoring = .standard,
        claim: ClaimWindow? = nil, remindDays: Int? = nil
    ) {
        self.id = id
        self.version = version
        self.validity = validity
        self.perMember = perMember
        self.isTransferable = isTransferable
        self.afterRestoring = afterRestoring
        self.claim = claim
        self.remindDays = remindDays
    }

    package enum Limits {
        package static let total: ClosedRange<Int64> = 0...1_000_000_000
        package static let perMember: ClosedRange<Int32> = 0...1_000
        package static let extensionDays: ClosedRange<Int32> = 0...366
        package static let remindDays: ClosedRange<Int32> = 0...90
    }
}

/// What becomes of a coupon that a refund gives back after its end (docs/domain.md, Coupons).
package enum AfterRestoring: Sendable, Hashable {
    /// Good through so many business days after that of the refund.
    case extends(days: Int)
    case staysExpired

    package static let standard = AfterRestoring.extends(days: 3)
}

/// From when to when members may take a coupon.
package struct ClaimWindow: Sendable, Hashable {
    package let from: Instant?
    /// Exclusive.
    package let until: Instant?

    package init(from: Instant? = nil, until: Instant? = nil) {
        self.from = from
        self.until = until
    }
}

/// Whether a template issues: DRAFT → ACTIVE ⇄ PAUSED, and ARCHIVED for good.
package enum TemplateState: String, Sendable, Hashable, CaseIterable {
    case draft = "DRAFT"
    case active = "ACTIVE"
    case paused = "PAUSED"
    case archived = "ARCHIVED"

    /// A step that staff takes.
    package enum Step: Sendable, Hashable {
        case publish, pause, resume, archive
    }

    /// Nil where the step does not lead on from here. A step to where it is already stays there.
    package func after(_ step: Step) -> TemplateState? {
        switch (step, self) {
        case (.publish, .draft), (.publish, .active): .active
        case (.pause, .active), (.pause, .paused): .paused
        case (.resume, .paused), (.resume, .active): .active
        case (.archive, _): .archived
        case (.publish, .paused), (.publish, .archived), (.pause, .draft), (.pause, .archived),
            (.resume, .draft), (.resume, .archived):
            nil
        }
    }
}

/// Coupons of a template, for all members together (X09).
package struct CouponStock: Sendable, Hashable {
    /// In all; nil where there is no limit.
    package let total: Int64?
    package let issued: Int64

    package init(total: Int64?, issued: Int64) {
        self.total = total
        self.issued = issued
    }

    /// Nil where there is no limit.
    package var left: Int64? { total.map { max($0 - issued, 0) } }
}
