import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// A coupon's code at a till, without an order of Patron's (C20, D04).
extension CouponHandlers {
    private static let longestTypedCode = 64

    func scan(
        _ request: MarketingV1.ScanCouponRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponReply {
        let context = try RequestContext(call, clock: desk.clock)
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        let store = try RequestFields.id(request.storeId, "storeId")
        guard let clock = merchant.stores[store] else { throw Refusal(.storeNotFound) }
        try context.checkScope(of: store)
        guard Offer.Limits.amountMinor.contains(request.subtotalMinor) else {
            throw Refusal.invalid("subtotalMinor", "is out of range")
        }
        let handOver = CouponLife.HandOver(
            at: context.now, store: store,
            terminal: try RequestFields.optional(request.terminalId, "terminalId"),
            staff: try Self.staff(request.staffId, context))
        let found = try await find(request.code, context)
        let version = try await version(of: found, context)
        let use = TillUse(
            terms: version.offer.terms, store: store, units: Set(merchant.units(of: store)),
            moment: .init(context.now, clock), subtotalMinor: request.subtotalMinor,
            level: try await level(version, found, context))
        var step = CouponStep(
            key: CouponKey(merchant: found.merchant, id: found.id), member: found.member,
            identifiers: desk.identifiers)
        step.uses = try await pieces(version, at: store, context)
        let scanning = step
        return try await reply(context, id: found.id, version) { transaction in
            let outcome = try scanning.take(in: &transaction) { row, news in
                do throws(CouponLife.Refusal) {
                    try row.life.use(handOver)
                } catch {
                    return Refusal(ofCode: error)
                }
                if let refusal = use.refusal { return Refusal(of: refusal) }
                try news.changed("coupon.used", row, at: handOver.at)
                return nil
            }
            guard case .taken(let row) = outcome, !scanning.uses.isEmpty else { return outcome }
            // Nobody knows an order: what it took of stocks stands under the coupon's own name.
            let key = OrderKey(merchant: row.merchant, order: row.id)
            try transaction.run(
                InsertOfferHold(
                    row: .used(key, by: row.member, uses: scanning.uses, at: handOver.at)))
            return outcome
        }
    }

    /// What a gift takes of its stock; nothing where nobody keeps one.
    private func pieces(
        _ version: TemplateVersion, at store: UUIDv7, _ context: RequestContext
    ) async throws -> [OfferUse] {
        guard case .gift(let gift) = version.offer.terms.discount else { return [] }
        let uses = GiftCounter.uses(
            of: gift.sku, pieces: gift.quantity, merchant: context.merchant, store: store)
        let counts = try await desk.pool.query(
            ReadOfferUses(uses: uses), settings: context.merchantScope,
            deadline: context.deadline)
        let kept = uses.first { use in
            counts.contains { $0.offer == use.offer && $0.stock != nil }
        }
        return kept.map { [$0] } ?? []
    }

    private func find(_ text: String, _ context: RequestContext) async throws -> CouponRow {
        let typed = try RequestFields.text(text, "code", most: Self.longestTypedCode)
        guard let code = RedemptionCode(typed) else { throw Refusal(.codeNotFound) }
        let rows = try await desk.pool.query(
            FindCouponByCode(merchant: context.merchant, code: code),
            settings: context.merchantScope, deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.codeNotFound) }
        return row
    }

    /// Her level, where the coupon is for some levels only.
    func level(
        _ version: TemplateVersion, _ row: CouponRow, _ context: RequestContext
    ) async throws -> String? {
        guard !version.offer.terms.audience.levels.isEmpty else { return nil }
        return try await desk.members.resolve(
            .init(memberId: row.member.description), context.forward(as: .marketing)
        ).levelCode
    }

    /// Staff speaks for itself; a till names who serves.
    private static func staff(
        _ named: String, _ context: RequestContext
    ) throws(Refusal) -> String? {
        context.principal.kind == .staff
            ? context.principal.subject : try RequestFields.optional(named, "staffId")
    }
}

extension Refusal {
    fileprivate init(of refusal: TillUse.Refusal) {
        switch refusal {
        case .store: self.init(.codeNotValidHere)
        case .threshold(let missing):
            self.init(
                .couponNotApplicable,
                facts: ["reason": "THRESHOLD", "missingMinor": "\(missing)"])
        case .channel: self.init(ofScan: "CHANNEL")
        case .time: self.init(ofScan: "TIME")
        case .level: self.init(ofScan: "LEVEL")
        case .birthday: self.init(ofScan: "FACT_MISSING")
        }
    }

    private init(ofScan reason: String) {
        self.init(.couponNotApplicable, facts: ["reason": reason, "missingMinor": "0"])
    }
}
