import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Changes of a merchant's promotions, one after the other under the merchant's lock.
struct PromotionWork: Sendable {
    typealias Decision = Idempotency.Decision<MarketingV1.PromotionReply>

    /// How many can be active at once: every price looks at all of them.
    static let activeLimit: Int64 = 200

    let merchant: UUIDv7
    /// Who makes the change, for the books.
    let author: String
    let now: Instant
    private let context: RequestContext

    init(_ context: RequestContext) {
        self.context = context
        merchant = context.merchant
        author = context.author
        now = context.now
    }

    /// What is read under the lock.
    private struct Stored {
        var row: PromotionRow
        var versions: [PromotionVersionRow]

        var draft: PromotionVersionRow? { versions.first { $0.publication == nil } }
        var published: [PromotionVersionRow] { versions.filter { $0.publication != nil } }
    }

    func create(
        _ id: UUIDv7, _ definition: MarketingV1.PromotionDefinition, note: String,
        in transaction: inout Transaction
    ) throws -> Decision {
        let stored = Stored(row: PromotionRow(id: id), versions: [])
        return try write(
            draft: try draft(of: stored, definition, note: note), of: stored, from: nil,
            in: &transaction)
    }

    func update(
        _ id: UUIDv7, _ definition: MarketingV1.PromotionDefinition, mask: [String], note: String,
        revision: Int32, in transaction: inout Transaction
    ) throws -> Decision {
        guard var stored = try read(id, in: &transaction) else {
            return .refused(Refusal(.promotionNotFound))
        }
        guard stored.row.state != .archived else { return .refused(Refusal(.promotionArchived)) }
        if let refusal = Self.conflict(stored.row, revision) { return .refused(refusal) }
        guard let before = stored.draft ?? stored.published.last else {
            throw Refusal(.internalError)
        }
        let changed = try before.message().changed(by: definition, mask: mask)
        // Together with what is kept it must make sense as a whole.
        _ = try PromotionTerms(changed, "definition")
        let row = stored.row
        stored.row.revision += 1
        return try write(
            draft: try draft(of: stored, changed, note: note), of: stored, from: (row, before),
            in: &transaction)
    }

    func publish(
        _ id: UUIDv7, revision: Int32, from: Instant?, in transaction: inout Transaction
    ) throws -> Decision {
        guard var stored = try read(id, in: &transaction) else {
            return .refused(Refusal(.promotionNotFound))
        }
        guard stored.row.state != .archived else { return .refused(Refusal(.promotionArchived)) }
        guard let draft = stored.draft else { return .refused(Refusal(.promotionNotDraft)) }
        if let refusal = Self.conflict(stored.row, revision) { return .refused(refusal) }
        if stored.row.state == .draft, let refusal = try full(in: &transaction) {
            return .refused(refusal)
        }
        let publication: PromotionPublication
        do throws(PromotionPublication.Refusal) {
            publication = try PromotionPublication.decide(
                from: from, after: stored.published.compactMap(\.publication?.span), now: now,
                leadSeconds: PromotionBook.leadSeconds)
        } catch {
            switch error {
            case .tooSoon(let earliest):
                return .refused(.invalid("from", "is before \(earliest.rfc3339)"))
            }
        }
        let published = PromotionVersionRow.Publication(
            publisher: author, publishedAt: now,
            span: PromotionSpan(version: draft.version, from: publication.from, until: nil))
        let before = stored.row
        if stored.row.state == .draft { stored.row.state = .active }
        stored.row.revision += 1
        let (merchant, row, version) = (merchant, stored.row, draft.version)
        let last = stored.published.last?.definition
        let audit = InsertAudit(
            AuditEntry(
                .promotionPublished, object: id.description,
                reason: draft.note.isEmpty ? nil : draft.note,
                change: AuditEntry.Change(
                    before: before.words,
                    after: "\(row.words), version \(version) from \(publication.from.rfc3339)",
                    from: last, to: draft.definition)), by: context)
        try transaction.pipeline { pipeline in
            pipeline.add(
                SetPromotionEnds(merchant: merchant, promotion: id, ends: publication.ends))
            pipeline.add(
                PublishPromotionDraft(
                    merchant: merchant, promotion: id, version: version, publication: published))
            pipeline.add(WritePromotion(merchant: merchant, row: row))
            pipeline.add(audit)
            pipeline.add(RaiseBookRevision(merchant: merchant, book: .promotions))
        }
        return try reply(id, in: &transaction)
    }

    /// Pauses, resumes or archives; what it is already changes nothing.
    func setState(
        _ state: PromotionState, of id: UUIDv7, in transaction: inout Transaction
    ) throws -> Decision {
        guard var stored = try read(id, in: &transaction) else {
            return .refused(Refusal(.promotionNotFound))
        }
        guard stored.row.state != state else {
            return .reply(try reply(stored.row, stored.versions))
        }
        switch (stored.row.state, state) {
        case (.archived, _): return .refused(Refusal(.promotionArchived))
        case (.draft, .active), (.draft, .paused):
            return .refused(Refusal(.promotionNotPublished))
        case (_, .active):
            if let refusal = try full(in: &transaction) { return .refused(refusal) }
        case (_, .draft): throw Refusal(.internalError)
        case (_, .paused), (_, .archived): break
        }
        let before = stored.row
        stored.row.state = state
        stored.row.revision += 1
        let (merchant, row) = (merchant, stored.row)
        let audit = InsertAudit(
            AuditEntry(
                .promotionStateSet, object: id.description,
                change: AuditEntry.Change(before: before.words, after: row.words)), by: context)
        try transaction.pipeline { pipeline in
            pipeline.add(WritePromotion(merchant: merchant, row: row))
            pipeline.add(audit)
            pipeline.add(RaiseBookRevision(merchant: merchant, book: .promotions))
        }
        return .reply(try reply(stored.row, stored.versions))
    }

    // MARK: What they share

    private func read(_ id: UUIDv7, in transaction: inout Transaction) throws -> Stored? {
        let (merchant, now) = (merchant, now)
        let (rows, versions) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([merchant]))
            return (
                pipeline.add(ReadPromotions(merchant: merchant, ids: [id])),
                pipeline.add(ReadOpenVersions(merchant: merchant, promotions: [id], now: now))
            )
        }
        guard let row = try rows.rows.first else { return nil }
        return Stored(row: row, versions: try versions.rows)
    }

    /// The draft as it is to be: the open one, or the next version.
    private func draft(
        of stored: Stored, _ definition: MarketingV1.PromotionDefinition, note: String
    ) throws -> PromotionVersionRow {
        PromotionVersionRow(
            promotion: stored.row.id,
            version: stored.draft?.version ?? (stored.published.last?.version ?? 0) + 1,
            definition: String(decoding: try definition.json(), as: UTF8.self), note: note,
            author: author, createdAt: stored.draft?.createdAt ?? now)
    }

    private func write(
        draft: PromotionVersionRow, of stored: Stored,
        from before: (row: PromotionRow, version: PromotionVersionRow)?,
        in transaction: inout Transaction
    ) throws -> Decision {
        let merchant = merchant
        let audit = InsertAudit(
            AuditEntry(
                before == nil ? .promotionDrafted : .promotionChanged,
                object: stored.row.id.description, reason: draft.note.isEmpty ? nil : draft.note,
                change: AuditEntry.Change(
                    before: before?.row.words ?? AuditEntry.nothing, after: stored.row.words,
                    from: before?.version.definition, to: draft.definition)), by: context)
        try transaction.pipeline { pipeline in
            pipeline.add(WritePromotion(merchant: merchant, row: stored.row))
            pipeline.add(WritePromotionDraft(merchant: merchant, draft: draft))
            pipeline.add(audit)
        }
        return .reply(try reply(stored.row, stored.published + [draft]))
    }

    private func reply(_ id: UUIDv7, in transaction: inout Transaction) throws -> Decision {
        guard let stored = try read(id, in: &transaction) else { throw Refusal(.internalError) }
        return .reply(try reply(stored.row, stored.versions))
    }

    private func reply(
        _ row: PromotionRow, _ versions: [PromotionVersionRow]
    ) throws -> MarketingV1.PromotionReply {
        MarketingV1.PromotionReply(promotion: try .init(row, versions, at: now))
    }

    private func full(in transaction: inout Transaction) throws -> Refusal? {
        let active = try transaction.run(CountActivePromotions(merchant: merchant)).first ?? 0
        guard active >= Self.activeLimit else { return nil }
        return Refusal(.tooManyPromotions, facts: ["limit": "\(Self.activeLimit)"])
    }

    private static func conflict(_ row: PromotionRow, _ revision: Int32) -> Refusal? {
        guard row.revision != revision else { return nil }
        return Refusal(.revisionConflict, facts: ["revision": "\(row.revision)"])
    }
}

extension PromotionRow {
    fileprivate var words: String { "\(state)".uppercased() + " revision \(revision)" }
}
