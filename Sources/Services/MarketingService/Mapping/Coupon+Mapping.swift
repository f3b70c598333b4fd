import MarketingDomain
import Messages
import Postgres
import Primitives

extension CouponState {
    /// The name in the table.
    var stored: String {
        switch self {
        case .issued: "ISSUED"
        case .held: "HELD"
        case .used: "USED"
        case .expired: "EXPIRED"
        }
    }

    init(stored text: String) throws(PostgresError) {
        guard let state = Self.allCases.first(where: { $0.stored == text }) else {
            throw PostgresError(.decode, "coupons.state is not a state")
        }
        self = state
    }

    var message: MarketingV1.CouponState {
        switch self {
        case .issued: .issued
        case .held: .held
        case .used: .used
        case .expired: .expired
        }
    }
}

extension MarketingV1.Coupon {
    init(_ row: CouponRow, now: Instant) {
        self.init(
            id: row.id.description, templateId: row.templateId.description,
            templateVersion: row.templateVersion,
            name: PatronV1.Text(zh: row.nameZh, en: row.nameEn),
            state: row.state.effective(expiresAt: row.expiresAt, at: now).message,
            currency: row.currency, issuedAt: row.issuedAt, expiresAt: row.expiresAt,
            lastDate: row.lastDate.description, reason: row.reason)
        switch row.discount {
        case .fullReduction(let threshold, let reduction):
            kind = .fullReduction
            thresholdMinor = threshold.minor
            reductionMinor = reduction.minor
        }
    }
}

extension MarketingV1.ListMyCouponsReply {
    init(_ rows: [CouponRow], page: CouponPage, now: Instant) {
        let shown = rows.prefix(page.size)
        self.init(
            coupons: shown.map { MarketingV1.Coupon($0, now: now) },
            nextPageToken: rows.count > page.size
                ? shown.last.map(CouponPage.token(after:)) ?? "" : "")
    }
}

extension MarketingV1.CouponIssuedEvent {
    init(_ coupon: NewCoupon) {
        self.init(
            couponId: coupon.id.description, memberId: coupon.coupon.member.description,
            templateId: coupon.coupon.templateId.description,
            templateVersion: coupon.coupon.templateVersion, reason: coupon.coupon.reason.rawValue)
    }
}
