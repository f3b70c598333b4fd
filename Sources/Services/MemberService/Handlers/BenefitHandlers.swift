import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Benefits of levels, from the list to the till (B11, B14, B17).
struct BenefitHandlers: MemberV1.Benefits.Handlers {
    let parts: MemberParts

    private static let claimsShown = 100

    func listMine(
        _ request: MemberV1.ListMyBenefitsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListBenefitsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        return try await list(member, .own(member), showsCodes: true, context)
    }

    func list(
        _ request: MemberV1.ListBenefitsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListBenefitsReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let member = UUIDv7(request.memberId) else { throw Refusal(.memberNotFound) }
        return try await list(member, try context.scope(), showsCodes: false, context)
    }

    func list(
        _ member: UUIDv7, _ scope: MemberScope, showsCodes: Bool, _ context: RequestContext
    ) async throws -> MemberV1.ListBenefitsReply {
        let profile = try await parts.profile(context)
        let today = profile.clock.businessDate(at: context.now)
        let (members, made) = try await parts.pool.query(
            FindMemberById(merchant: context.merchant, id: member, scope: scope),
            ReadBenefitClaims(
                merchant: context.merchant, member: member, since: BenefitWork.since(today)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let record = members.first else { throw Refusal(.memberNotFound) }
        let level = try await parts.reader.held(
            of: record, profile: profile, now: context.now, deadline: context.deadline)
        let claims = try work(profile, context).claims(
            of: record, level: level, made: made.map(\.made), today: today)
        let scheme = profile.scheme
        return MemberV1.ListBenefitsReply(
            benefits: scheme.benefits(of: scheme.level(rank: level.rank)).map { given in
                MemberV1.BenefitStanding(given, claims, made, clock: profile.clock)
            },
            claims: made.prefix(Self.claimsShown).map {
                MemberV1.BenefitClaim($0, showsCode: showsCodes, now: context.now)
            })
    }

    func claim(
        _ request: MemberV1.ClaimBenefitRequest, _ call: CallContext
    ) async throws -> MemberV1.BenefitClaimReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        let id = parts.identifiers.next()
        var generator = SystemRandomNumberGenerator()
        let code = RedemptionCode(high: generator.next(), low: generator.next())
        return try await perform(context) { work, transaction in
            try work.claim(
                request.code, id: id, code: code, by: member, in: &transaction)
        }
    }

    func scan(
        _ request: MemberV1.ScanBenefitRequest, _ call: CallContext
    ) async throws -> MemberV1.BenefitClaimReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let code = RedemptionCode(request.code) else { throw Refusal(.codeNotFound) }
        guard let store = UUIDv7(request.storeId) else { throw Refusal(.storeNotFound) }
        // Staff of single stores acts for those only.
        let stores = context.principal.stores
        guard stores.isEmpty || stores.contains(request.storeId) else {
            throw Refusal(.outOfScope)
        }
        let isStaff = context.principal.kind == .staff
        let till = BenefitWork.Till(
            store: store,
            terminal: request.terminalId.isEmpty
                ? nil : try Refusal.named("terminalId", request.terminalId),
            staff: isStaff
                ? context.principal.subject
                : request.staffId.isEmpty ? nil : try Refusal.named("staffId", request.staffId))
        return try await perform(context) { work, transaction in
            try work.use(code, at: till, in: &transaction)
        }
    }

    func work(_ profile: MerchantProfile, _ context: RequestContext) -> BenefitWork {
        BenefitWork(
            context: context, profile: profile, vault: parts.vault,
            eventId: parts.identifiers.next())
    }

    /// One step, once for its key.
    func perform(
        _ context: RequestContext,
        _ body:
            @escaping @Sendable (BenefitWork, inout Transaction) throws -> BenefitWork.Decision
    ) async throws -> MemberV1.BenefitClaimReply {
        let work = work(try await parts.profile(context), context)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try body(work, &transaction)
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }
}

extension MemberV1.BenefitStanding {
    fileprivate init(
        _ given: LevelScheme.Given, _ claims: BenefitClaims, _ made: [BenefitClaimRow],
        clock: BusinessClock
    ) {
        let benefit = given.benefit
        self.init(
            code: benefit.code, name: PatronV1.Text(benefit.name), levelCode: given.level.code,
            claimable: benefit.use != nil, choice: benefit.choice?.name ?? "",
            choose: Int32(benefit.choice?.pick ?? 0),
            partner: benefit.partner.map { MemberV1.BenefitPartner($0) },
            storeIds: benefit.stores.map(\.description))
        guard let use = benefit.use, let period = claims.period(of: use.period) else { return }
        granted = Int32(use.times)
        claimed = Int32(claims.count(of: benefit.code, in: period))
        used = Int32(
            made.count {
                $0.benefitCode == benefit.code && $0.periodStart == period.start
                    && $0.usedAt != nil
            })
        until = clock.endOfValidity(lastDay: period.lastDay)
    }
}
