import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Changes of a merchant's catalogue, one after the other under the merchant's lock.
struct ItemWork: Sendable {
    typealias Decision = Idempotency.Decision<ItemRow>

    let merchant: UUIDv7
    /// Who makes the change, for the books.
    let author: String
    let now: Instant
    /// Nil where an upload is written whose author has long gone on.
    private let context: RequestContext?

    init(_ context: RequestContext) {
        self.context = context
        merchant = context.merchant
        author = context.author
        now = context.now
    }

    init(merchant: UUIDv7, author: String, now: Instant) {
        context = nil
        self.merchant = merchant
        self.author = author
        self.now = now
    }

    func create(_ item: CatalogueItem, in transaction: inout Transaction) throws -> Decision {
        let stored = try read([item.sku] + item.parts.map(\.sku), in: &transaction)
        guard stored[item.sku] == nil else {
            return .refused(Refusal(.itemExists, facts: ["sku": item.sku]))
        }
        if let refusal = Self.refusal(of: item, stored) { return .refused(refusal) }
        let row = ItemRow(item: item, changedBy: author, changedAt: now)
        try write([row], try Self.entry(.itemCreated, from: nil, to: row), in: &transaction)
        return .reply(row)
    }

    /// - Parameter item: what the fields of the mask become; all of it where the mask is empty.
    func update(
        _ item: CatalogueItem, mask: [String], revision: Int32,
        in transaction: inout Transaction
    ) throws -> Decision {
        let stored = try read([item.sku] + item.parts.map(\.sku), in: &transaction)
        guard let row = stored[item.sku] else {
            return .refused(Refusal(.itemNotFound, facts: ["sku": item.sku]))
        }
        guard row.state == .active else {
            return .refused(Refusal(.itemArchived, facts: ["sku": item.sku]))
        }
        guard row.revision == revision else {
            return .refused(Refusal(.revisionConflict, facts: ["revision": "\(row.revision)"]))
        }
        let changed = try row.item.changed(by: item, mask: mask)
        do throws(ItemProblem) {
            try changed.check()
        } catch {
            return .refused(Refusal(error))
        }
        // What is not changed was right when it was written.
        if changed.parts != row.item.parts, let refusal = Self.refusal(of: changed, stored) {
            return .refused(refusal)
        }
        guard changed != row.item else { return .reply(row) }
        return .reply(try replace(row, by: changed, .itemChanged, in: &transaction))
    }

    func archive(_ sku: String, in transaction: inout Transaction) throws -> Decision {
        guard let row = try read([sku], in: &transaction)[sku] else {
            return .refused(Refusal(.itemNotFound, facts: ["sku": sku]))
        }
        guard row.state == .active else { return .reply(row) }
        return .reply(
            try replace(row, by: row.item, state: .archived, .itemArchived, in: &transaction))
    }

    /// Decides the table against the catalogue as it is under the lock, and writes what is to be
    /// written.
    ///
    /// - Parameter mostProblems: that are told one by one.
    func write(
        _ table: ItemImport, isDryRun: Bool, skipsInvalid: Bool,
        mostProblems: Int = MarketingV1.ImportItemsReply.problemLimit,
        in transaction: inout Transaction
    ) throws -> MarketingV1.ImportItemsReply {
        let stored = try read(table.skus.sorted(), in: &transaction)
        let outcome = table.decide(
            stored.mapValues { row in
                ItemImport.Stored(item: row.item, isArchived: row.state == .archived)
            })
        let isWritten = !isDryRun && (outcome.problems.isEmpty || skipsInvalid)
        if isWritten {
            let rows = (outcome.created + outcome.changed).map { item in
                ItemRow(
                    item: item, revision: (stored[item.sku]?.revision ?? 0) + 1,
                    changedBy: author, changedAt: now)
            }
            let imported = AuditEntry(
                .itemsImported, object: "items",
                reason: context == nil ? "upload by \(author)" : nil,
                after: "\(outcome.created.count) created, \(outcome.changed.count) changed")
            try write(rows, imported, in: &transaction)
        }
        return MarketingV1.ImportItemsReply(
            rows: table.rows, outcome, written: isWritten, mostProblems: mostProblems)
    }

    /// Says what the catalogue has of the table, under the same lock.
    func compare(
        _ table: ItemImport, in transaction: inout Transaction
    ) throws -> MarketingV1.ImportItemsReply {
        let stored = try read(table.skus.sorted(), in: &transaction)
        return MarketingV1.ImportItemsReply(
            rows: table.rows,
            table.compare(
                stored.mapValues { row in
                    ItemImport.Stored(item: row.item, isArchived: row.state == .archived)
                }))
    }

    // MARK: What they share

    private func read(
        _ skus: [String], in transaction: inout Transaction
    ) throws -> [String: ItemRow] {
        let merchant = merchant
        let skus = Array(Set(skus))
        let found = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([merchant]))
            return pipeline.add(ReadItems(merchant: merchant, skus: skus))
        }
        var rows: [String: ItemRow] = [:]
        for row in try found.rows { rows[row.item.sku] = row }
        return rows
    }

    private func replace(
        _ row: ItemRow, by item: CatalogueItem, state: ItemState = .active,
        _ deed: MarketingDeed, in transaction: inout Transaction
    ) throws -> ItemRow {
        let changed = ItemRow(
            item: item, state: state, revision: row.revision + 1, changedBy: author,
            changedAt: now)
        try write([changed], try Self.entry(deed, from: row, to: changed), in: &transaction)
        return changed
    }

    private static func entry(
        _ deed: MarketingDeed, from before: ItemRow?, to after: ItemRow
    ) throws -> AuditEntry {
        AuditEntry(
            deed, object: after.item.sku,
            change: AuditEntry.Change(
                before: before?.words ?? AuditEntry.nothing, after: after.words,
                from: try before?.text(), to: try after.text()))
    }

    private func write(
        _ rows: [ItemRow], _ entry: AuditEntry, in transaction: inout Transaction
    ) throws {
        guard !rows.isEmpty else { return }
        let audit =
            context.map { InsertAudit(entry, by: $0) }
            ?? InsertAudit(entry, of: merchant, at: now, by: .marketing)
        let statement = try WriteItems(merchant: merchant, rows: rows)
        let revision = RaiseBookRevision(merchant: merchant, book: .items)
        try transaction.pipeline { pipeline in
            pipeline.add(statement)
            pipeline.add(revision)
            pipeline.add(audit)
        }
    }

    private static func refusal(
        of item: CatalogueItem, _ stored: [String: ItemRow]
    ) -> Refusal? {
        do throws(ItemProblem) {
            try item.checkParts { sku in
                guard let part = stored[sku], part.state == .active else { return nil }
                return part.item.parts.isEmpty
            }
            return nil
        } catch {
            return Refusal(error)
        }
    }
}

extension ItemRow {
    fileprivate var words: String { "\(state)".uppercased() + " revision \(revision)" }

    fileprivate func text() throws -> String {
        String(decoding: try MarketingV1.ItemDefinition(item).json(), as: UTF8.self)
    }
}
