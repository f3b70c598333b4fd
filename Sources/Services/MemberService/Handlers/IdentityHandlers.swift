import MemberDomain
import Messages
import Platforms
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Identities`.
///
/// A platform is asked outside of any transaction, and only when no earlier call with the same key was
/// answered: it takes a code once.
struct IdentityHandlers: MemberV1.Identities.Handlers {
    let parts: MemberParts

    func bind(
        _ request: MemberV1.BindIdentityRequest, _ call: CallContext
    ) async throws -> MemberV1.BindIdentityReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        let member = try context.member()
        let platform = try Self.platformOfMembers(request.platform)
        let earlier = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try BindIdentityWork.replay(operation, in: &transaction)
        }
        if let earlier { return earlier }
        let app = try parts.app(request.app, at: platform, context)
        let identity = try await parts.identify(request.code, by: app)
        let work = BindIdentityWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            vault: parts.vault, member: member,
            shown: ShownIdentity(identity, id: parts.identifiers.next(), vault: parts.vault))
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    func unbind(
        _ request: MemberV1.UnbindIdentityRequest, _ call: CallContext
    ) async throws -> MemberV1.UnbindIdentityReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try context.operation()
        let member = try context.member()
        guard let identity = UUIDv7(request.id) else { throw Refusal(.identityNotFound) }
        let work = UnbindIdentityWork(context: context, member: member, identity: identity)
        let performed = try await Idempotency.perform(
            operation, id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed: return MemberV1.UnbindIdentityReply(replayed: true)
        }
    }

    func list(
        _ request: MemberV1.ListIdentitiesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListIdentitiesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let rows = try await parts.pool.query(
            ReadIdentities(merchant: context.merchant, member: try context.member()),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return MemberV1.ListIdentitiesReply(identities: rows.map { MemberV1.Identity($0) })
    }

    func resolvePayer(
        _ request: MemberV1.ResolvePayerRequest, _ call: CallContext
    ) async throws -> MemberV1.MemberFacts {
        let context = try RequestContext(call, clock: parts.clock)
        guard let platform = Platform(request.platform), !request.openid.isEmpty else {
            throw Refusal.invalid("openid", "is missing, or its platform is")
        }
        // A payer's name may be of the app or, as Alipay's user id, of the person.
        let holders = try await parts.pool.query(
            FindHolders(
                merchant: context.merchant,
                subject: parts.vault.subjectIndex(platform, request.app, request.openid),
                person: parts.vault.personIndex(platform, request.openid)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let holder = holders.first(where: \.isAccount) ?? holders.first else {
            throw Refusal(.memberNotFound)
        }
        return try await parts.facts(of: holder.member, context)
    }

    /// Staff has accounts of its own.
    static func platformOfMembers(
        _ platform: MemberV1.IdentityPlatform
    ) throws(Refusal) -> Platform {
        switch Platform(platform) {
        case .weChat: return .weChat
        case .alipay: return .alipay
        case .weCom, .dingTalk, .tmall, .jd, .meituan, .dianping, nil:
            throw .invalid("platform", "is not WECHAT or ALIPAY")
        }
    }
}

extension MemberParts {
    func app(
        _ name: String, at platform: Platform, _ context: RequestContext
    ) throws(Refusal) -> any IdentityPlatform {
        guard let app = platforms.app(name, at: platform, of: context.merchant) else {
            throw Refusal(.platformNotOffered)
        }
        return app
    }

    func identify(
        _ code: String, by app: any IdentityPlatform
    ) async throws(Refusal) -> PlatformIdentity {
        do throws(PlatformError) {
            return try await app.identify(code: code)
        } catch {
            logger.note(error, of: app.platform, app: app.app)
            throw Refusal(of: error)
        }
    }

    /// Her facts, from memory where they are there.
    func facts(
        of member: UUIDv7, _ context: RequestContext
    ) async throws -> MemberV1.MemberFacts {
        if let known = await facts.facts(of: member, merchant: context.merchant, now: context.now) {
            return known
        }
        guard
            let record = try await reader.find(
                .id(member), merchant: context.merchant, scope: .merchant,
                deadline: context.deadline)
        else { throw Refusal(.memberNotFound) }
        return try await fill(record, context.merchant, context.now, context.deadline).facts
    }
}
