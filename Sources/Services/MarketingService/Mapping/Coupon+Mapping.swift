import MarketingDomain
import Messages
import Primitives
import ServiceKit

extension CouponState {
    var message: MarketingV1.CouponState {
        switch self {
        case .issued: .issued
        case .held: .held
        case .used: .used
        case .expired: .expired
        case .cancelled: .cancelled
        }
    }

    /// Nil for every state.
    static func asked(_ message: MarketingV1.CouponState) throws(Refusal) -> CouponState? {
        switch message {
        case .unspecified: nil
        case .issued: .issued
        case .held: .held
        case .used: .used
        case .expired: .expired
        case .cancelled: .cancelled
        case .unrecognized: throw .invalid("state", "is not known")
        }
    }
}

extension MarketingV1.Coupon {
    /// - Parameter showsCode: to the member herself only.
    init(_ row: CouponRow, _ version: TemplateVersion, showsCode: Bool, now: Instant) {
        let life = row.life
        self.init(
            id: row.id.description, templateId: row.template.id.description,
            templateVersion: row.template.version, name: version.message.name,
            state: life.state(at: now).message, kind: version.offer.terms.discount.kind,
            thresholdMinor: version.offer.terms.discount.thresholdMinor,
            reductionMinor: version.offer.terms.discount.reductionMinor,
            currency: version.currency, issuedAt: row.issuedAt, expiresAt: life.expiresAt,
            lastDate: life.lastDate.description, reason: row.reason, terms: version.message.terms,
            code: showsCode ? row.code.text : "", memberId: row.member.description,
            validFrom: life.validFrom, orderId: life.order?.description ?? "",
            usedAt: life.usedAt, storeId: life.handOver?.store.description ?? "",
            terminalId: life.handOver?.terminal ?? "", staffId: life.handOver?.staff ?? "",
            restoredAt: life.restoredAt, transferable: version.template.isTransferable,
            offlineUntil: life.isOffline ? life.token?.expiresAt : nil)
    }
}

extension Offer.Discount {
    var kind: MarketingV1.DiscountKind {
        switch self {
        case .fullReduction: .fullReduction
        case .percent: .percentOff
        case .cash: .cashOff
        case .newPrice: .newPrice
        case .buyGet: .buyGet
        case .setMeal: .setMeal
        case .gift: .gift
        }
    }

    /// 0 where there is none.
    var thresholdMinor: Int64 {
        switch self {
        case .fullReduction(let reduction): reduction.thresholdMinor
        case .percent(let percent): percent.thresholdMinor
        case .gift(let gift): gift.thresholdMinor
        case .cash, .newPrice, .buyGet, .setMeal: 0
        }
    }

    /// 0 where it takes off no fixed amount.
    var reductionMinor: Int64 {
        switch self {
        case .fullReduction(let reduction): reduction.reductionMinor
        case .cash(let amountMinor): amountMinor
        case .percent, .newPrice, .buyGet, .setMeal, .gift: 0
        }
    }
}

extension Refusal {
    /// The one table from why a coupon does not do to what a caller hears of it by its id.
    init(of refusal: CouponLife.Refusal) {
        switch refusal {
        case .notYetValid: self.init(.couponClosed, facts: ["state": "NOT_YET_VALID"])
        case .expired: self.init(.couponClosed, facts: ["state": "EXPIRED"])
        case .held: self.init(.couponClosed, facts: ["state": "HELD"])
        case .used: self.init(.couponClosed, facts: ["state": "USED"])
        case .cancelled: self.init(.couponClosed, facts: ["state": "CANCELLED"])
        case .notTransferable: self.init(.couponNotTransferable)
        case .transferLimit: self.init(.couponTransferLimit)
        }
    }

    /// The same, for a caller who has only its code.
    init(ofCode refusal: CouponLife.Refusal) {
        switch refusal {
        case .used(let handOver?, _):
            self.init(
                .codeUsed,
                facts: [
                    "redeemedAt": handOver.at.rfc3339, "storeId": handOver.store.description,
                    "terminalId": handOver.terminal ?? "",
                ])
        case .used(nil, let at):
            self.init(.codeUsed, facts: ["redeemedAt": at?.rfc3339 ?? ""])
        case .expired(let end): self.init(.codeExpired, facts: ["expiresAt": end.rfc3339])
        case .cancelled: self.init(.codeCancelled)
        case .notYetValid(let from):
            self.init(
                .couponNotApplicable,
                facts: [
                    "reason": "NOT_YET_VALID", "missingMinor": "0", "validFrom": from.rfc3339,
                ])
        case .held, .notTransferable, .transferLimit: self.init(of: refusal)
        }
    }
}
