import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// How members come to their coupons.
extension CouponHandlers {
    private static let mostMembers = 500
    /// Members of a call whom the roll does not know yet, or whose stores are to be checked.
    private static let mostResolved = 20

    func claim(
        _ request: MarketingV1.ClaimCouponRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponReply {
        let context = try RequestContext(call, clock: desk.clock)
        let member = try context.member()
        let operation = try context.operation()
        let template = try RequestFields.id(request.templateId, "templateId")
        let issue = try await issue(
            template, reason: .claim, source: operation.key, context)
        let (now, id) = (context.now, desk.identifiers.next())
        var (reply, replayed) = try await desk.perform(context, id: id) {
            transaction -> Idempotency.Decision<MarketingV1.CouponReply> in
            let outcome = try issue.issue(
                to: [.init(member: member, at: now)], at: now, in: &transaction)
            if let refusal = outcome.refusal { return .refused(refusal) }
            guard let coupon = outcome.issued.first, let version = outcome.version else {
                return .refused(Refusal(.limitPerMember))
            }
            return .reply(
                MarketingV1.CouponReply(
                    coupon: MarketingV1.Coupon(
                        CouponRow(coupon), version, showsCode: true, now: now)))
        }
        reply.replayed = replayed
        return reply
    }

    func issue(
        _ request: MarketingV1.IssueCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.IssueCouponsReply {
        try await give(request, try RequestContext(call, clock: desk.clock))
    }

    func issueByService(
        _ request: MarketingV1.IssueCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.IssueCouponsReply {
        try await give(request, try RequestContext(call, clock: desk.clock))
    }

    private func give(
        _ request: MarketingV1.IssueCouponsRequest, _ context: RequestContext
    ) async throws -> MarketingV1.IssueCouponsReply {
        let operation = try context.operation()
        let template = try RequestFields.id(request.templateId, "templateId")
        let members = try Self.members(request.memberIds)
        let source = try RequestFields.optional(request.source, "source") ?? operation.key
        let unknown = try await unknown(members, context)
        let known = members.filter { !unknown.contains($0) }
        let issue = try await issue(
            template, reason: try Self.reason(request.reason), source: source, context)
        let now = context.now
        let absent = members.filter(unknown.contains).map {
            MarketingV1.NotIssued(memberId: $0.description, reason: "MEMBER_NOT_FOUND")
        }
        var (reply, replayed) = try await desk.perform(context, id: template) {
            transaction -> Idempotency.Decision<MarketingV1.IssueCouponsReply> in
            let outcome = try issue.issue(
                to: known.map { .init(member: $0, at: now) }, at: now, in: &transaction)
            if let refusal = outcome.refusal { return .refused(refusal) }
            guard let version = outcome.version else { throw Refusal(.internalError) }
            if context.principal.kind == .staff {
                let issued = AuditEntry(
                    .couponsIssued, object: template.description, reason: source,
                    change: AuditEntry.Change(
                        before: "", after: "\(outcome.issued.count) coupons", from: nil,
                        to: outcome.issued.map(\.id.description).joined(separator: " ")))
                try transaction.run(InsertAudit(issued, by: context))
            }
            return .reply(
                MarketingV1.IssueCouponsReply(
                    coupons: outcome.issued.map {
                        MarketingV1.Coupon(CouponRow($0), version, showsCode: false, now: now)
                    },
                    notIssued: absent
                        + outcome.notIssued.map {
                            MarketingV1.NotIssued(
                                memberId: $0.member.description, reason: $0.verdict.rawValue)
                        }))
        }
        reply.replayed = replayed
        return reply
    }

    private func issue(
        _ template: UUIDv7, reason: CouponReason, source: String, _ context: RequestContext
    ) async throws -> CouponIssue {
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        return CouponIssue(
            merchant: context.merchant, template: template, reason: reason, source: source,
            clock: merchant.clock, book: desk.book, identifiers: desk.identifiers)
    }

    /// Those who are no members, or whom the caller may not act for.
    private func unknown(
        _ members: [UUIDv7], _ context: RequestContext
    ) async throws -> Set<UUIDv7> {
        let isConfined =
            context.principal.kind == .staff && !context.principal.stores.isEmpty
        var open = Set(members)
        if !isConfined {
            let known = try await desk.pool.query(
                ReadRoll(merchant: context.merchant, members: members),
                settings: context.merchantScope, deadline: context.deadline)
            open.subtract(known)
        }
        guard open.count <= Self.mostResolved else {
            guard !isConfined else {
                throw Refusal.invalid(
                    "memberIds",
                    "are more than \(Self.mostResolved), and the caller acts for single stores"
                )
            }
            return open
        }
        var unknown: Set<UUIDv7> = []
        for member in open {
            do {
                _ = try await desk.resolve(.init(memberId: member.description), context)
            } catch let status as RPCStatus where status.code == .notFound {
                unknown.insert(member)
            }
        }
        return unknown
    }

    // MARK: Parsing

    private static func members(_ texts: [String]) throws(Refusal) -> [UUIDv7] {
        guard (1...mostMembers).contains(texts.count) else {
            throw .invalid("memberIds", "are not 1 to \(mostMembers)")
        }
        var members: [UUIDv7] = []
        var seen: Set<UUIDv7> = []
        for (index, text) in texts.enumerated() {
            let member = try RequestFields.id(text, "memberIds[\(index)]")
            guard seen.insert(member).inserted else {
                throw .invalid("memberIds[\(index)]", "is there twice")
            }
            members.append(member)
        }
        return members
    }

    private static func reason(_ text: String) throws(Refusal) -> CouponReason {
        guard !text.isEmpty else { return .manual }
        guard let reason = CouponReason(rawValue: text), !reason.isReserved else {
            throw .invalid("reason", "is not 1 to 32 capital letters, digits and _, or is reserved")
        }
        return reason
    }
}
