import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Levels that staff gives, and that members ask for (B05).
struct LevelGrantHandlers: MemberV1.LevelGrants.Handlers {
    let parts: MemberParts

    private static let list = "member.level-grants"
    private static let applications = "member.level-applications"
    private static let ownApplications = "member.my-level-applications"
    /// How far ahead a level can be given.
    private static let aheadSeconds: Int64 = 366 * 86_400

    func getLevel(
        _ request: MemberV1.GetMemberLevelRequest, _ call: CallContext
    ) async throws -> MemberV1.GetMyLevelReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try Self.member(request.memberId)
        return try await parts.level(of: member, scope: try context.scope(), context)
    }

    // MARK: Given

    func create(
        _ request: MemberV1.CreateLevelGrantRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelGrantReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try Self.member(request.memberId)
        let reason = try Self.reason(request.reason)
        let mode: LevelGrant.Mode
        switch request.mode {
        case .unspecified, .floor: mode = .floor
        case .exact: mode = .exact
        case .unrecognized: throw Refusal.invalid("mode", "is not known")
        }
        let from = request.from ?? context.now
        guard from >= context.now, from <= context.now.adding(seconds: Self.aheadSeconds) else {
            throw Refusal.invalid("from", "is not between now and 366 days ahead")
        }
        if let until = request.until, until <= from {
            throw Refusal.invalid("until", "is not after the beginning")
        }
        let grant = LevelGrant(
            id: parts.identifiers.next(), levelCode: request.levelCode, from: from,
            until: request.until, mode: mode, source: .manual)
        var (reply, replayed) = try await perform(context) { work, transaction in
            try work.create(grant, of: member, reason: reason, in: &transaction)
        }
        reply.replayed = replayed
        return reply
    }

    func end(
        _ request: MemberV1.EndLevelGrantRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelGrantReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try Self.member(request.memberId)
        guard let id = UUIDv7(request.id) else { throw Refusal(.levelGrantNotFound) }
        let reason = try Self.reason(request.reason)
        var (reply, replayed) = try await perform(context) { work, transaction in
            try work.end(id, of: member, reason: reason, in: &transaction)
        }
        reply.replayed = replayed
        return reply
    }

    func list(
        _ request: MemberV1.ListLevelGrantsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListLevelGrantsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try Self.member(request.memberId)
        let page = try NewestFirst(
            list: Self.list, size: request.pageSize, token: request.pageToken)
        let (seen, rows) = try await parts.pool.query(
            FindMemberById(
                merchant: context.merchant, id: member, scope: try context.scope()),
            ListLevelGrants(merchant: context.merchant, member: member, page: page),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard !seen.isEmpty else { throw Refusal(.memberNotFound) }
        let cut = page.cut(rows, \.grant.id)
        return MemberV1.ListLevelGrantsReply(
            grants: cut.rows.map { MemberV1.LevelGrant($0) }, nextPageToken: cut.nextToken)
    }

    // MARK: Asked for

    func apply(
        _ request: MemberV1.ApplyForLevelRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelApplicationReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        let id = parts.identifiers.next()
        var (reply, replayed) = try await perform(context) { work, transaction in
            try work.apply(for: request.levelCode, id: id, by: member, in: &transaction)
        }
        reply.replayed = replayed
        return reply
    }

    func withdraw(
        _ request: MemberV1.WithdrawLevelApplicationRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelApplicationReply {
        let context = try RequestContext(call, clock: parts.clock)
        let id = try Self.application(request.id)
        var (reply, replayed) = try await perform(context) { work, transaction in
            try work.withdraw(id, in: &transaction)
        }
        reply.replayed = replayed
        return reply
    }

    func decide(
        _ request: MemberV1.DecideLevelApplicationRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelApplicationReply {
        let context = try RequestContext(call, clock: parts.clock)
        let id = try Self.application(request.id)
        let reason = try Self.reason(request.reason)
        let until = request.until
        if let until {
            guard request.approved else {
                throw Refusal.invalid("until", "is of an approval only")
            }
            guard until > context.now else { throw Refusal.invalid("until", "is over") }
        }
        let approved = request.approved
        var (reply, replayed) = try await perform(context) { work, transaction in
            try work.decide(
                id, approved: approved, until: until, reason: reason, in: &transaction)
        }
        reply.replayed = replayed
        return reply
    }

    func listMine(
        _ request: MemberV1.ListMyLevelApplicationsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListLevelApplicationsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try NewestFirst(
            list: Self.ownApplications, size: request.pageSize, token: request.pageToken)
        let rows = try await parts.pool.query(
            ListMyLevelApplications(
                merchant: context.merchant, member: try context.member(), page: page),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return Self.reply(page.cut(rows, \.id), forStaff: false)
    }

    func listApplications(
        _ request: MemberV1.ListLevelApplicationsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListLevelApplicationsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try NewestFirst(
            list: Self.applications, size: request.pageSize, token: request.pageToken)
        let state = LevelApplicationRow.State(request.state)
        guard state != nil || request.state == .unspecified else {
            throw Refusal.invalid("state", "is not known")
        }
        let rows = try await parts.pool.query(
            ListLevelApplications(
                merchant: context.merchant, page: page, scope: try context.scope(),
                state: state),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return Self.reply(page.cut(rows, \.id), forStaff: true)
    }

    // MARK: What they share

    private static func reply(
        _ cut: (rows: [LevelApplicationRow], nextToken: String), forStaff: Bool
    ) -> MemberV1.ListLevelApplicationsReply {
        MemberV1.ListLevelApplicationsReply(
            applications: cut.rows.map { MemberV1.LevelApplication($0, forStaff: forStaff) },
            nextPageToken: cut.nextToken)
    }

    private static func member(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw Refusal(.memberNotFound) }
        return id
    }

    private static func application(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw Refusal(.levelApplicationNotFound) }
        return id
    }

    private static func reason(_ text: String) throws(Refusal) -> StaffReason {
        guard let reason = StaffReason(text) else {
            throw .invalid("reason", "is not 1 to \(StaffReason.maximumCharacters) characters")
        }
        return reason
    }

    /// One step, once for its key.
    private func perform<Reply: Message>(
        _ context: RequestContext,
        _ body:
            @escaping @Sendable (LevelGrantWork, inout Transaction) throws ->
            Idempotency.Decision<Reply>
    ) async throws -> (reply: Reply, replayed: Bool) {
        let work = LevelGrantWork(
            context: context, profile: try await parts.profile(context),
            scope: try context.scope(), identifiers: parts.identifiers, cache: parts.facts)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try body(work, &transaction)
        }
        switch performed {
        case .done(let reply): return (reply, false)
        case .replayed(let reply?): return (reply, true)
        case .replayed(nil): throw Refusal(.internalError)
        }
    }
}
