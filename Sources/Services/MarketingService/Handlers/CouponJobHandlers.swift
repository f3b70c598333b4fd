import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Mass issues, as staff starts and watches them.
struct CouponJobHandlers: MarketingV1.CouponJobs.Handlers {
    let desk: CouponDesk

    private static let list = "marketing.issue-jobs"
    /// Members that one look counts, so that no statement runs for long.
    private static let counted: Int64 = 50_000

    func count(
        _ request: MarketingV1.CountIssueAudienceRequest, _ call: CallContext
    ) async throws -> MarketingV1.CountIssueAudienceReply {
        let context = try RequestContext(call, clock: desk.clock)
        let audience = try RollAudience(request.audience ?? .init())
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        try context.check(audience, merchant)
        let count = try await count(audience, context)
        let told = GroupSize(toldTo: context.principal).told(count.matching)
        return MarketingV1.CountIssueAudienceReply(
            matching: told ?? 0, members: count.members, suppressed: told == nil)
    }

    private func count(
        _ audience: RollAudience, _ context: RequestContext
    ) async throws -> (matching: Int64, members: Int64) {
        var sum: (matching: Int64, members: Int64) = (0, 0)
        var after = UUIDv7(hi: 0, lo: 0)
        while true {
            let found = try await desk.pool.query(
                CountAudience(
                    merchant: context.merchant, after: after, limit: Self.counted,
                    audience: audience),
                settings: context.merchantScope, deadline: context.deadline
            ).first
            guard let found else { throw Refusal(.internalError) }
            sum = (sum.matching + found.matching, sum.members + found.members)
            guard found.members == Self.counted, let last = found.last.flatMap({ UUIDv7($0) })
            else { return sum }
            after = last
        }
    }

    func start(
        _ request: MarketingV1.StartIssueJobRequest, _ call: CallContext
    ) async throws -> MarketingV1.IssueJobReply {
        let context = try RequestContext(call, clock: desk.clock)
        let template = try RequestFields.id(request.templateId, "templateId")
        let audience = try RollAudience(request.audience ?? .init())
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        try context.check(audience, merchant)
        let count = try await count(audience, context)
        let row = IssueJobRow(
            merchant: context.merchant, id: desk.identifiers.next(), template: template,
            audience: request.audience ?? .init(), members: count.members,
            matching: count.matching, author: context.author, createdAt: context.now)
        let book = desk.book
        return try await reply(context, id: row.id) { transaction in
            let templates = try transaction.run(
                ReadTemplate(merchant: row.merchant, id: template))
            guard let found = templates.first else {
                return .refused(Refusal(.templateNotFound))
            }
            if let absence = Issuing.absence(
                try book.version(found).template, found.state, claimed: false, at: row.createdAt,
                clock: merchant.clock)
            {
                return .refused(
                    Refusal(.couponNotAvailable, facts: ["reason": absence.rawValue]))
            }
            let started = AuditEntry(
                .issueJobStarted, object: row.id.description,
                after: "\(template) to \(row.matching) of \(row.members) members")
            let insert = try InsertIssueJob(row: row)
            try transaction.pipeline { pipeline in
                pipeline.add(insert)
                pipeline.add(InsertAudit(started, by: context))
            }
            return .reply(.init(job: MarketingV1.IssueJob(row, told: context.groups)))
        }
    }

    func cancel(
        _ request: MarketingV1.IssueJobRequest, _ call: CallContext
    ) async throws -> MarketingV1.IssueJobReply {
        let context = try RequestContext(call, clock: desk.clock)
        let id = try RequestFields.id(request.id, "id")
        let read = ReadIssueJob(merchant: context.merchant, id: id)
        let now = context.now
        return try await reply(context, id: id) { transaction in
            // Waits for the chunk that is under way, and counts what it has issued.
            let found = try transaction.pipeline { pipeline in
                pipeline.add(LockAggregates([id]))
                return pipeline.add(read)
            }
            guard var row = try found.rows.first else {
                return .refused(Refusal(.jobNotFound))
            }
            if row.state == .running {
                let cancelled = AuditEntry(
                    .issueJobCancelled, object: id.description,
                    change: AuditEntry.Change(
                        before: row.state.rawValue, after: "CANCELLED, \(row.issued) issued"))
                row.end(.cancelled, at: now)
                let update = UpdateIssueJob(row: row)
                try transaction.pipeline { pipeline in
                    pipeline.add(update)
                    pipeline.add(InsertAudit(cancelled, by: context))
                }
            }
            return .reply(.init(job: MarketingV1.IssueJob(row, told: context.groups)))
        }
    }

    private func reply(
        _ context: RequestContext, id: UUIDv7,
        _ body:
            @escaping @Sendable (inout Transaction) throws ->
            Idempotency.Decision<MarketingV1.IssueJobReply>
    ) async throws -> MarketingV1.IssueJobReply {
        var (reply, replayed) = try await desk.perform(context, id: id, body)
        reply.replayed = replayed
        return reply
    }

    func get(
        _ request: MarketingV1.IssueJobRequest, _ call: CallContext
    ) async throws -> MarketingV1.IssueJob {
        let context = try RequestContext(call, clock: desk.clock)
        let rows = try await desk.pool.query(
            ReadIssueJob(
                merchant: context.merchant, id: try RequestFields.id(request.id, "id")),
            settings: context.merchantScope, deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.jobNotFound) }
        return MarketingV1.IssueJob(row, told: context.groups)
    }

    func list(
        _ request: MarketingV1.ListIssueJobsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListIssueJobsReply {
        let context = try RequestContext(call, clock: desk.clock)
        let page = try NewestFirst(
            list: Self.list, size: request.pageSize, token: request.pageToken)
        let found = try await desk.pool.query(
            ListIssueJobs(merchant: context.merchant, page: page),
            settings: context.merchantScope, deadline: context.deadline)
        let (rows, token) = page.cut(found) { $0.id }
        return MarketingV1.ListIssueJobsReply(
            jobs: rows.map { MarketingV1.IssueJob($0, told: context.groups) }, nextPageToken: token)
    }
}

extension RequestContext {
    fileprivate var groups: GroupSize { GroupSize(toldTo: principal) }
}

extension MarketingV1.IssueJob {
    init(_ row: IssueJobRow, told groups: GroupSize) {
        let matching = groups.told(row.matching)
        self.init(
            id: row.id.description, templateId: row.template.description,
            audience: row.audience, state: row.state.message, reason: row.reason,
            lookedAt: matching == nil ? 0 : row.lookedAt,
            issued: matching == nil ? 0 : row.issued, members: row.members,
            createdAt: row.createdAt, endedAt: row.endedAt, matching: matching ?? 0,
            suppressed: matching == nil)
    }
}

extension IssueJobRow.State {
    fileprivate var message: MarketingV1.IssueJobState {
        switch self {
        case .running: .issueJobRunning
        case .done: .issueJobDone
        case .stopped: .issueJobStopped
        case .cancelled: .issueJobCancelled
        }
    }
}
