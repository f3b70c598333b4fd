import MarketingDomain
import Messages
import Primitives

extension MarketingV1.PricedOrder {
    init(_ order: MarketingDomain.PricedOrder) {
        self.init(
            lines: order.lines.map(MarketingV1.PricedOrderLine.init),
            currency: order.currency.code, listMinor: order.listMinor,
            discountedMinor: order.discountedMinor, points: order.points,
            pointsMinor: order.pointsMinor, payableMinor: order.payableMinor,
            applied: order.applied.map(MarketingV1.AppliedOffer.init),
            rejected: order.rejected.map { MarketingV1.RejectedOffer($0, order.currency) },
            explanation: order.explanation.map(PricingText.message),
            isProvenBest: order.isProvenBest)
    }
}

extension MarketingV1.PricedOrderLine {
    fileprivate init(_ line: MarketingDomain.PricedOrder.Line) {
        self.init(
            sku: line.sku, name: line.name, category: line.category, quantity: line.quantity,
            listMinor: line.listMinor, priceMinor: line.priceMinor,
            discountedMinor: line.discountedMinor, pointsMinor: line.pointsMinor,
            points: line.points, payableMinor: line.payableMinor, isGift: line.kind == .gift,
            isShipping: line.kind == .shipping)
    }
}

extension MarketingV1.AppliedOffer {
    fileprivate init(_ applied: MarketingDomain.PricedOrder.Applied) {
        self.init(
            kind: applied.kind.message, id: applied.id?.description ?? "",
            version: applied.offer?.version ?? 0,
            templateId: applied.kind == .coupon ? applied.offer?.id.description ?? "" : "",
            name: applied.offer.map { PatronV1.Text($0.name) },
            discountMinor: applied.discountMinor,
            shares: applied.shares.map {
                MarketingV1.LineShare(
                    line: Int32(truncatingIfNeeded: $0.line), amountMinor: $0.minor)
            }, code: applied.code)
    }
}

extension MarketingV1.RejectedOffer {
    fileprivate init(_ rejected: MarketingDomain.PricedOrder.Rejected, _ currency: Currency) {
        self.init(
            kind: rejected.kind.message, id: rejected.id?.description ?? "",
            name: rejected.offer.map { PatronV1.Text($0.name) },
            reason: rejected.reason.rawValue, missingMinor: rejected.missingMinor,
            code: rejected.code,
            text: PricingText.text(rejected.reason, missing: rejected.missingMinor, currency),
            templateId: rejected.kind == .coupon ? rejected.offer?.id.description ?? "" : "",
            named: rejected.isNamed)
    }
}

extension PatronV1.Text {
    fileprivate init(_ name: Offer.Name) { self.init(zh: name.zh, en: name.en) }
}

extension AppliedKind {
    fileprivate var message: MarketingV1.AppliedKind {
        switch self {
        case .memberPrice: .memberPrice
        case .promotion: .promotion
        case .coupon: .coupon
        case .promoCode: .promoCode
        case .points: .points
        }
    }
}
