import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// What handlers and jobs of coupons share.
struct CouponDesk: Sendable {
    let pool: PostgresPool
    let directory: MerchantDirectory
    let members: MemberV1.Members.Client
    let book: TemplateBook
    let settings: CouponSettingsBook
    let bell: OutboxBell
    let clock: any WallClock
    let identifiers: IdentifierSource

    /// One change, once for its key; rings the bell when it is committed.
    /// - Parameter id: of what the operation has made or changed.
    func perform<Reply: Message>(
        _ context: RequestContext, id: UUIDv7,
        _ body:
            @escaping @Sendable (inout Transaction) throws -> Idempotency.Decision<Reply>
    ) async throws -> (reply: Reply, replayed: Bool) {
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool, settings: context.merchantScope,
            deadline: context.deadline, body)
        bell.ring()
        return try performed.kept()
    }

    /// By whom a member is known; MEMBER_NOT_FOUND where she is not, or not within the stores.
    func resolve(
        _ request: MemberV1.ResolveMemberRequest, _ context: RequestContext
    ) async throws -> MemberV1.MemberFacts {
        var request = request
        request.storeIds = context.principal.kind == .staff ? context.principal.stores : []
        return try await members.resolve(request, context.forward(as: .marketing))
    }

    /// Staff of single stores acts for their members only.
    func checkScope(of member: UUIDv7, _ context: RequestContext) async throws {
        guard context.principal.kind == .staff, !context.principal.stores.isEmpty else { return }
        _ = try await resolve(.init(memberId: member.description), context)
    }

    /// Coupons as messages, with what their templates say.
    func messages(
        _ rows: [CouponRow], _ context: RequestContext
    ) async throws -> [MarketingV1.Coupon] {
        let versions = try await book.versions(
            Set(rows.map(\.template)), of: context.merchant, from: pool,
            deadline: context.deadline)
        return try rows.map { row in
            guard let version = versions[row.template] else { throw Refusal(.internalError) }
            return MarketingV1.Coupon(
                row, version, showsCode: context.principal.kind == .member, now: context.now)
        }
    }

    /// One coupon; a member sees her own.
    func find(_ text: String, _ context: RequestContext) async throws -> CouponRow {
        let row = try await any(text, context)
        guard
            context.principal.kind != .member
                || context.principal.subject == row.member.description
        else { throw Refusal(.couponNotFound) }
        return row
    }

    /// One coupon, whosesoever: for steps that look under its lock whose it is, and whose repeats are
    /// answered when it is somebody else's.
    func any(_ text: String, _ context: RequestContext) async throws -> CouponRow {
        let id = try RequestFields.id(text, "id")
        let rows = try await pool.query(
            ReadCoupons(keys: [CouponKey(merchant: context.merchant, id: id)]),
            settings: context.merchantScope, deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.couponNotFound) }
        return row
    }
}
