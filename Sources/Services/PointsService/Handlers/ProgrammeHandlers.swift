package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Programmes: how a merchant's rules are written, published and ended (C21).
package struct ProgrammeHandlers: PointsV1.Programmes.Handlers {
    let pool: PostgresPool
    let programmes: ProgrammeBook
    let merchants: MerchantDirectory
    let members: MemberV1.Members.Client
    let levels: MemberV1.Levels.Client
    let backtests: BacktestSlots
    let identifiers: IdentifierSource
    let clock: any WallClock

    private static let list = "points.programmes"

    package func create(
        _ request: PointsV1.CreateProgrammeRequest, _ call: CallContext
    ) async throws -> PointsV1.ProgrammeReply {
        let context = try RequestContext(call, clock: clock)
        let draft = try ProgrammeDraft(request.definition, note: request.note)
        return try await perform(.programmeDrafted, context) { transaction, now in
            let written = try transaction.run(
                InsertDraft(
                    merchant: context.merchant, draft: draft, author: context.actor,
                    createdAt: now))
            return (nil, written.first)
        }
    }

    package func update(
        _ request: PointsV1.UpdateProgrammeRequest, _ call: CallContext
    ) async throws -> PointsV1.ProgrammeReply {
        let context = try RequestContext(call, clock: clock)
        let number = try Self.number(request.id)
        let draft = try ProgrammeDraft(request.definition, note: request.note)
        return try await perform(.programmeChanged, context) { transaction, _ in
            let record = try Self.read(number, context, in: &transaction)
            do throws(ProgrammeVersion.Refusal) {
                try record.version.checkChange(of: request.revision)
            } catch {
                throw Refusal(of: error)
            }
            let written = try transaction.run(
                UpdateDraft(
                    merchant: context.merchant, version: number, draft: draft,
                    author: context.actor))
            return (record, written.first)
        }
    }

    package func get(
        _ request: PointsV1.GetProgrammeRequest, _ call: CallContext
    ) async throws -> PointsV1.Programme {
        let context = try RequestContext(call, clock: clock)
        let record = try await read(try Self.number(request.id), context)
        return try PointsV1.Programme(record, at: context.now)
    }

    package func list(
        _ request: PointsV1.ListProgrammesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListProgrammesReply {
        let context = try RequestContext(call, clock: clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 1)
        // One more than asked for tells whether there is another page.
        let records = try await pool.query(
            ListProgrammes(
                merchant: context.merchant, before: page.after?.first ?? .max,
                limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = records.prefix(page.size)
        let hasMore = records.count > page.size
        return PointsV1.ListProgrammesReply(
            programmes: try shown.map { try PointsV1.Programme($0, at: context.now) },
            nextPageToken: hasMore
                ? Page.token(list: Self.list, [Int64(shown.last?.version.number ?? 0)]) : "")
    }

    /// Takes effect when every instance has read of it: so all of them decide by the new version
    /// from the same instant on (`ProgrammeBook`).
    package func activate(
        _ request: PointsV1.ActivateProgrammeRequest, _ call: CallContext
    ) async throws -> PointsV1.ProgrammeReply {
        let context = try RequestContext(call, clock: clock)
        let number = try Self.number(request.id)
        return try await perform(.programmePublished, context) { transaction, now in
            let record = try Self.read(number, context, in: &transaction)
            let published = try transaction.run(ReadProgrammeSpans(merchant: context.merchant))
            let publication: ProgrammeVersion.Publication
            do throws(ProgrammeVersion.Refusal) {
                publication = try record.version.publication(
                    from: request.activeFrom, by: context.actor, after: published, now: now,
                    lead: ProgrammeBook.lifetimeSeconds)
            } catch {
                throw Refusal(of: error)
            }
            if let before = publication.before {
                try Self.move(before, among: published, context, in: &transaction)
            }
            let written = try transaction.run(
                PublishDraft(
                    merchant: context.merchant, version: number, from: publication.from,
                    publisher: context.actor))
            return (record, written.first)
        }
    }

    /// Ends when every instance has read of it, for the same reason.
    package func archive(
        _ request: PointsV1.ArchiveProgrammeRequest, _ call: CallContext
    ) async throws -> PointsV1.ProgrammeReply {
        let context = try RequestContext(call, clock: clock)
        let number = try Self.number(request.id)
        return try await perform(.programmeArchived, context) { transaction, now in
            let record = try Self.read(number, context, in: &transaction)
            let published = try transaction.run(ReadProgrammeSpans(merchant: context.merchant))
            let ending: ProgrammeVersion.Ending
            do throws(ProgrammeVersion.Refusal) {
                ending = try record.version.ending(
                    beside: published, now: now, lead: ProgrammeBook.lifetimeSeconds)
            } catch {
                throw Refusal(of: error)
            }
            var span: ProgrammeSpan?
            switch ending {
            case .discarded: break
            case .takenBack(let before):
                if let before {
                    try Self.move(before, among: published, context, in: &transaction)
                }
            case .ended(let ended): span = ended
            }
            let written = try transaction.run(
                ArchiveProgramme(merchant: context.merchant, version: number, span: span))
            return (record, written.first)
        }
    }

    // MARK: What they share

    static func number(_ id: String) throws(Refusal) -> Int32 {
        guard let number = PointsV1.Programme.number(id) else {
            throw Refusal(.programmeNotFound)
        }
        return number
    }

    func read(_ number: Int32, _ context: RequestContext) async throws -> ProgrammeRecord {
        let records = try await pool.query(
            ReadProgramme(merchant: context.merchant, version: number),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let record = records.first else { throw Refusal(.programmeNotFound) }
        return record
    }

    private static func read(
        _ number: Int32, _ context: RequestContext, in transaction: inout Transaction
    ) throws -> ProgrammeRecord {
        let records = try transaction.run(
            ReadProgramme(merchant: context.merchant, version: number))
        guard let record = records.first else { throw Refusal(.programmeNotFound) }
        return record
    }

    /// Moves the end of the version beside the one that is changed.
    private static func move(
        _ end: ProgrammeEnd, among published: [PublishedProgramme], _ context: RequestContext,
        in transaction: inout Transaction
    ) throws {
        let before = published.first { $0.number == end.version }?.span
        let after = before.map { ProgrammeSpan(from: $0.from, until: end.until) }
        let moved = AuditEntry(
            .programmeEndMoved, object: ProgrammeRecord.auditObject(end.version),
            change: AuditEntry.Change(
                before: before?.words ?? AuditEntry.nothing,
                after: after?.words ?? AuditEntry.nothing))
        try transaction.pipeline { pipeline in
            pipeline.add(SetProgrammeEnd(merchant: context.merchant, end: end))
            pipeline.add(InsertAudit(moved, by: context))
        }
    }

    /// Changes a version once for the call, under the merchant's lock: versions are numbered,
    /// published and ended one after the other.
    ///
    /// - Parameter body: gets the time under the lock, refuses before it writes, and says what the
    ///   version was before and became.
    private func perform(
        _ deed: PointsDeed, _ context: RequestContext,
        _ body:
            @escaping @Sendable (inout Transaction, Instant) throws ->
            (before: ProgrammeRecord?, after: ProgrammeRecord?)
    ) async throws -> PointsV1.ProgrammeReply {
        let clock = clock
        let performed = try await Idempotency.perform(
            try context.operation(), id: identifiers.next(), on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.ProgrammeReply> in
            try transaction.run(LockAggregates([context.merchant]))
            let now = clock.now()
            do {
                let (before, after) = try body(&transaction, now)
                guard let record = after else { throw Refusal(.internalError) }
                try transaction.run(record.audited(deed, from: before, by: context))
                return .reply(
                    PointsV1.ProgrammeReply(
                        programme: try PointsV1.Programme(record, at: now)))
            } catch let refusal as Refusal {
                return .refused(refusal)
            }
        }
        return try performed.reply(marking: \.replayed)
    }
}
