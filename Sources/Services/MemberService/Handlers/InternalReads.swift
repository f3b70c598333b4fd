import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

extension MembersHandlers {
    func resolve(
        _ request: MemberV1.ResolveMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.MemberFacts {
        let context = try RequestContext(call, clock: parts.clock)
        let name = try MemberReader.Name(request, vault: parts.vault)
        var stores: [UUIDv7] = []
        for store in request.storeIds {
            guard let id = UUIDv7(store) else { throw Refusal.invalid("storeIds", "is not a UUID") }
            stores.append(id)
        }
        if case .id(let id) = name, stores.isEmpty,
            let facts = await parts.facts.facts(
                of: id, merchant: context.merchant, now: context.now)
        {
            return facts
        }
        let readAt = ContinuousClock.now
        guard
            let record = try await parts.reader.find(
                name, merchant: context.merchant,
                scope: stores.isEmpty ? .merchant : .stores(stores), deadline: context.deadline)
        else { throw Refusal(.memberNotFound) }
        let fill = try await parts.fill(record, context.merchant, context.now, context.deadline)
        await parts.facts.store(
            fill.facts, of: record.id, merchant: context.merchant, changesAt: fill.changesAt,
            readAt: readAt)
        return fill.facts
    }

    func `import`(
        _ request: MemberV1.ImportMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.ImportMemberReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let registeredAt = request.registeredAt else {
            throw Refusal.invalid("registeredAt", "is missing")
        }
        let imported = try await parts.imports.submit(
            ImportLane.Command(
                profile: try await parts.profile(context),
                source: try Refusal.named("source", request.source),
                externalId: try Refusal.named("externalId", request.externalId),
                registeredAt: registeredAt))
        return MemberV1.ImportMemberReply(
            memberId: imported.member.description, replayed: imported.replayed)
    }

    func countByLevel(
        _ request: MemberV1.CountByLevelRequest, _ call: CallContext
    ) async throws -> MemberV1.CountByLevelReply {
        let context = try RequestContext(call, clock: parts.clock)
        let work = CountWork(profile: try await parts.profile(context), now: context.now)
        return try await parts.pool.transaction(
            isolation: .repeatableRead, settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
    }
}

extension MemberParts {
    /// The facts of a member at this instant.
    func fill(
        _ record: MemberRecord, _ merchant: UUIDv7, _ now: Instant,
        _ deadline: ContinuousClock.Instant
    ) async throws -> FactsCache.Fill {
        let profile = try await profiles.profile(of: merchant, deadline: deadline)
        let standing = try await reader.standing(
            of: record, profile: profile, now: now, deadline: deadline)
        return FactsCache.Fill(
            facts: MemberV1.MemberFacts(
                member: record.id, state: record.state, blocks: record.blocks,
                standing: standing, scheme: profile.scheme, version: record.version),
            changesAt: profile.rules.endOfBenefits(of: standing))
    }
}

extension MemberReader.Name {
    init(
        _ request: MemberV1.ResolveMemberRequest, vault: PersonalDataVault
    ) throws(Refusal) {
        let given = [request.memberId, request.memberCode, request.phone].count { !$0.isEmpty }
        guard given == 1 else {
            throw .invalid("memberId", "or memberCode or phone must be given, and only one of them")
        }
        if !request.memberId.isEmpty {
            guard let id = UUIDv7(request.memberId) else { throw Refusal(.memberNotFound) }
            self = .id(id)
        } else if !request.memberCode.isEmpty {
            guard let card = CardNumber(request.memberCode) else { throw Refusal(.memberNotFound) }
            self = .card(card)
        } else {
            guard let phone = PhoneNumber(request.phone) else { throw Refusal(.invalidPhone) }
            self = .phone(index: vault.index(of: phone))
        }
    }
}
