import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Changes of a merchant's templates, each in a transaction of its own, under the template's lock as
/// issuing is.
struct TemplateWork: Sendable {
    typealias Decision = Idempotency.Decision<MarketingV1.TemplateReply>

    let id: UUIDv7
    /// Who makes the change, and when.
    let context: RequestContext

    private var merchant: UUIDv7 { context.merchant }

    func create(
        _ definition: MarketingV1.TemplateDefinition, currency: String,
        in transaction: inout Transaction
    ) throws -> Decision {
        let row = try row(definition, version: 1, state: .draft, currency: currency, issued: 0)
        try transaction.pipeline { pipeline in
            pipeline.add(InsertTemplate(row: row, isClaimable: definition.claimable))
            pipeline.add(
                InsertTemplateVersion(
                    row: row, author: context.author, createdAt: context.now))
            pipeline.add(audit(.templateCreated, from: nil, to: row))
        }
        return try reply(row)
    }

    /// - Parameter version: the one that the change was made on.
    func update(
        _ definition: MarketingV1.TemplateDefinition, version: Int32,
        in transaction: inout Transaction
    ) throws -> Decision {
        guard let old = try transaction.lockTemplate(id, of: merchant) else {
            return .refused(Refusal(.templateNotFound))
        }
        guard old.version == version else {
            return .refused(Refusal(.revisionConflict, facts: ["revision": "\(old.version)"]))
        }
        guard old.state != .archived else { return .refused(Refusal(.templateArchived)) }
        guard definition.total == 0 || definition.total >= old.stock.issued else {
            return .refused(
                Refusal(.totalBelowIssued, facts: ["issued": "\(old.stock.issued)"]))
        }
        let row = try row(
            definition, version: version + 1, state: old.state, currency: old.currency,
            issued: old.stock.issued)
        if let refusal = try purposeTaken(row, in: &transaction) { return .refused(refusal) }
        try transaction.pipeline { pipeline in
            pipeline.add(UpdateTemplate(row: row, isClaimable: definition.claimable))
            pipeline.add(
                InsertTemplateVersion(
                    row: row, author: context.author, createdAt: context.now))
            pipeline.add(audit(.templateChanged, from: old, to: row))
        }
        return try reply(row)
    }

    func take(
        _ step: TemplateState.Step, in transaction: inout Transaction
    ) throws -> Decision {
        guard let old = try transaction.lockTemplate(id, of: merchant) else {
            return .refused(Refusal(.templateNotFound))
        }
        guard let state = old.state.after(step) else {
            return .refused(Refusal(.templateState, facts: ["state": old.state.rawValue]))
        }
        guard state != old.state else { return try reply(old) }
        let row = TemplateRow(
            merchant: merchant, id: id, state: state, version: old.version, purpose: old.purpose,
            currency: old.currency, stock: old.stock, definition: old.definition)
        if let refusal = try purposeTaken(row, in: &transaction) { return .refused(refusal) }
        let definition = try MarketingV1.TemplateDefinition(json: Array(row.definition.utf8))
        try transaction.pipeline { pipeline in
            pipeline.add(UpdateTemplate(row: row, isClaimable: definition.claimable))
            pipeline.add(audit(.templateStateSet, from: old, to: row))
        }
        return try reply(row)
    }

    private func audit(
        _ deed: MarketingDeed, from old: TemplateRow?, to row: TemplateRow
    ) -> InsertAudit {
        InsertAudit(
            AuditEntry(
                deed, object: id.description,
                change: AuditEntry.Change(
                    before: old?.words ?? AuditEntry.nothing, after: row.words,
                    from: old?.definition, to: row.definition)), by: context)
    }

    /// The key of the table is the judge where two become active at once.
    private func purposeTaken(
        _ row: TemplateRow, in transaction: inout Transaction
    ) throws -> Refusal? {
        guard row.state == .active, let purpose = row.purpose else { return nil }
        let active = try transaction.run(
            ReadTemplatesFor(merchants: [merchant], purpose: purpose))
        guard active.contains(where: { $0.id != id }) else { return nil }
        return Refusal(.purposeTaken, facts: ["purpose": purpose])
    }

    private func row(
        _ definition: MarketingV1.TemplateDefinition, version: Int32, state: TemplateState,
        currency: String, issued: Int64
    ) throws -> TemplateRow {
        TemplateRow(
            merchant: merchant, id: id, state: state, version: version,
            purpose: definition.purpose.isEmpty ? nil : definition.purpose, currency: currency,
            stock: CouponStock(
                total: definition.total == 0 ? nil : definition.total, issued: issued),
            definition: String(decoding: try definition.json(), as: UTF8.self))
    }

    private func reply(_ row: TemplateRow) throws -> Decision {
        .reply(MarketingV1.TemplateReply(template: try MarketingV1.CouponTemplate(row)))
    }
}

extension TemplateRow {
    fileprivate var words: String {
        "\(state.rawValue) version \(version), total "
            + (stock.total.map { "\($0)" } ?? "unlimited")
    }
}
