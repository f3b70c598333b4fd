import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Abuse` (N15).
struct AbuseHandlers: MemberV1.Abuse.Handlers {
    private static let list = "members.abuse-cases"
    private static let longestPayer = 128

    let parts: MemberParts

    // MARK: For staff

    func listCases(
        _ request: MemberV1.ListAbuseCasesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListAbuseCasesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try NewestFirst(
            list: Self.list, size: request.pageSize, token: request.pageToken)
        let rows = try await parts.pool.query(
            ListAbuseCases(
                merchant: context.merchant, page: page, scope: try context.scope(),
                state: try AbuseCases.State(request.state)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let cut = page.cut(rows, \.id)
        return MemberV1.ListAbuseCasesReply(
            cases: cut.rows.map { MemberV1.AbuseCase($0) }, nextPageToken: cut.nextToken)
    }

    func getCase(
        _ request: MemberV1.GetAbuseCaseRequest, _ call: CallContext
    ) async throws -> MemberV1.GetAbuseCaseReply {
        let context = try RequestContext(call, clock: parts.clock)
        let merchant = context.merchant
        let found = try await parts.pool.query(
            FindAbuseCase(
                merchant: merchant, id: try Self.id(request.id), scope: try context.scope()),
            settings: [.merchant(merchant)], deadline: context.deadline)
        guard let row = found.first else { throw Refusal(.abuseCaseNotFound) }
        let links = try await parts.pool.query(
            ReadAbuseNeighbourhood(merchant: merchant, member: row.member),
            settings: [.merchant(merchant)], deadline: context.deadline)
        let neighbourhood = AbuseNeighbourhood(of: row.member, links, now: context.now)
        let others = Set(links.map(\.link.member)).subtracting([row.member]).sorted()
        let nodes = try await parts.pool.query(
            ReadAbuseNodes(
                merchant: merchant, members: [row.member] + others, scope: try context.scope()),
            settings: [.merchant(merchant)], deadline: context.deadline)
        let own = nodes.first { $0.record.id == row.member }?.record
        var numbers: [UUIDv7: Int32] = [row.member: 1]
        for (place, member) in others.enumerated() { numbers[member] = Int32(place + 2) }
        let appeal = try own.flatMap { try parts.vault.appeal(row, of: $0, merchant) }
        return MemberV1.GetAbuseCaseReply(
            abuseCase: MemberV1.AbuseCase(row, appeal: appeal ?? ""),
            members: try nodes.map { try shown($0, numbers[$0.record.id] ?? 0, merchant) }
                .sorted { $0.number < $1.number },
            edges: [MemberV1.AbuseEdge](neighbourhood, numbers))
    }

    /// Whom the caller may not see is a number and a score: that somebody is there is what the
    /// graph is for.
    private func shown(
        _ node: ReadAbuseNodes.Row, _ number: Int32, _ merchant: UUIDv7
    ) throws -> MemberV1.AbuseNode {
        guard node.isSeen else {
            return MemberV1.AbuseNode(number: number, score: node.score ?? 0)
        }
        let personal = try parts.vault.open(
            node.record.personal, merchant: merchant, member: node.record.id)
        return MemberV1.AbuseNode(number, node.record, personal, score: node.score)
    }

    func decide(
        _ request: MemberV1.DecideAbuseCaseRequest, _ call: CallContext
    ) async throws -> MemberV1.DecideAbuseCaseReply {
        let context = try RequestContext(call, clock: parts.clock)
        let id = try Self.id(request.id)
        let verdict = try AbuseCases.Verdict(request.verdict)
        let reason = try StaffReason.read(request.reason)
        var (reply, replayed) = try await perform(context) { work, transaction in
            try work.decide(id, verdict, reason: reason, in: &transaction)
        }
        reply.replayed = replayed
        return reply
    }

    func getSettings(
        _ request: MemberV1.GetAbuseSettingsRequest, _ call: CallContext
    ) async throws -> MemberV1.GetAbuseSettingsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let rows = try await parts.pool.query(
            ReadAbuseSettings(merchant: context.merchant),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return MemberV1.GetAbuseSettingsReply(
            settings: MemberV1.AbuseSettings(rows.first ?? AbuseSettingsRow()))
    }

    func putSettings(
        _ request: MemberV1.PutAbuseSettingsRequest, _ call: CallContext
    ) async throws -> MemberV1.PutAbuseSettingsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let settings = request.settings ?? MemberV1.AbuseSettings()
        guard
            let thresholds = AbuseThresholds(
                note: Int(settings.note), review: Int(settings.review), hold: Int(settings.hold))
        else {
            throw Refusal.invalid(
                "settings", "are not 1 ≤ note ≤ review ≤ hold ≤ \(AbuseThresholds.highest)")
        }
        var (reply, replayed) = try await perform(context) { work, transaction in
            try work.put(thresholds, over: settings.version, in: &transaction)
        }
        reply.replayed = replayed
        return reply
    }

    // MARK: For the member

    func getMyReview(
        _ request: MemberV1.GetMyReviewRequest, _ call: CallContext
    ) async throws -> MemberV1.MyReview {
        let context = try RequestContext(call, clock: parts.clock)
        let rows = try await parts.pool.query(
            ReadAbuseCasesOfMember(merchant: context.merchant, member: try context.member()),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return MemberV1.MyReview(rows)
    }

    func appeal(
        _ request: MemberV1.AppealRequest, _ call: CallContext
    ) async throws -> MemberV1.AppealReply {
        let context = try RequestContext(call, clock: parts.clock)
        let member = try context.member()
        guard AbuseCases.isAppeal(request.text) else {
            throw Refusal.invalid("text", "is not 1 to \(AbuseCases.longestAppeal) characters")
        }
        var (reply, replayed) = try await perform(context) { work, transaction in
            try work.appeal(request.text, by: member, in: &transaction)
        }
        reply.replayed = replayed
        return reply
    }

    // MARK: For other services

    func notePayer(
        _ request: MemberV1.NotePayerRequest, _ call: CallContext
    ) async throws -> MemberV1.NotePayerReply {
        let context = try RequestContext(call, clock: parts.clock)
        let merchant = context.merchant
        guard (1...Self.longestPayer).contains(request.payer.unicodeScalars.count) else {
            throw Refusal.invalid("payer", "is not 1 to \(Self.longestPayer) characters")
        }
        guard let member = UUIDv7(request.memberId) else { throw Refusal(.memberNotFound) }
        let note = NoteAbuseLinks(
            merchant: merchant, member: member,
            things: [parts.vault.thing(.payer, request.payer, merchant: merchant)],
            at: context.now)
        let isKnown = try await parts.pool.transaction(
            settings: [.merchant(merchant)], deadline: context.deadline
        ) { transaction in
            let found = try transaction.pipeline { pipeline in
                _ = pipeline.add(LockAggregates([member]))
                return pipeline.add(
                    FindMemberById(merchant: merchant, id: member, scope: .merchant))
            }
            // Nothing is kept of who has gone.
            guard let record = try found.rows.first, record.state != .anonymised else {
                return false
            }
            try transaction.run(note)
            return true
        }
        guard isKnown else { throw Refusal(.memberNotFound) }
        return MemberV1.NotePayerReply()
    }

    // MARK: What they share

    private static func id(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw Refusal(.abuseCaseNotFound) }
        return id
    }

    /// One step, once for its key.
    private func perform<Reply: Message>(
        _ context: RequestContext,
        _ body:
            @escaping @Sendable (AbuseWork, inout Transaction) throws ->
            Idempotency.Decision<Reply>
    ) async throws -> (reply: Reply, replayed: Bool) {
        let work = AbuseWork(
            context: context, profile: try await parts.profile(context), vault: parts.vault,
            scope: try context.scope(), eventId: parts.identifiers.next())
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
