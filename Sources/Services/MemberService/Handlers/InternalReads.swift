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
        let identified = try await parts.identify(request, context)
        var facts = try await facts(of: identified, request, context)
        facts.identifiedBy = identified.by
        return facts
    }

    private func facts(
        of identified: Identified, _ request: MemberV1.ResolveMemberRequest,
        _ context: RequestContext
    ) async throws -> MemberV1.MemberFacts {
        if let member = identified.member, request.storeIds.isEmpty {
            return try await parts.fill(
                member, context.merchant, context.now, context.deadline
            ).facts
        }
        let name = identified.name
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
                scope: stores.isEmpty
                    ? .merchant : .stores(stores, boughtSince: context.membersOfStoresSince),
                deadline: context.deadline)
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
        let profile = try await profiles.profile(of: merchant, deadline: deadline).at(now)
        let level = try await reader.level(
            of: record, profile: profile, now: now, deadline: deadline)
        return FactsCache.Fill(
            facts: MemberV1.MemberFacts(
                member: record.id, state: record.state, blocks: record.blocks,
                level: level.held(by: profile.rules, at: now), scheme: profile.scheme,
                version: record.version),
            changesAt: level.change(after: now, by: profile.book))
    }
}
