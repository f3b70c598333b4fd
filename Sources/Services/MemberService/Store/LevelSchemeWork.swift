import Levels
import Messages
import Postgres
import Primitives
import ServiceKit

/// Changes of a merchant's level schemes, one after the other under the merchant's lock, each with
/// its audit.
struct LevelSchemeWork: Sendable {
    typealias Decision = Idempotency.Decision<MemberV1.LevelSchemeReply>

    /// How long before its beginning a version is published: longer than any process may keep a
    /// profile (`MerchantProfiles`), a slow commit included.
    static let leadSeconds: Int64 = 10

    let context: RequestContext
    let currency: Currency

    private var merchant: UUIDv7 { context.merchant }

    /// The first version of a merchant that is being made, with the base level alone. It has been
    /// in force ever since: a merchant has a base level at every instant.
    func found(in transaction: inout Transaction) throws {
        let scheme = try LevelScheme(
            version: 1, currency: currency,
            levels: [
                LevelScheme.Level(
                    rank: 0, code: "base", name: BilingualText(zh: "普通会员", en: "Member"))
            ])
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                WriteLevelSchemeDraft(
                    merchant: merchant, scheme: scheme, note: "",
                    author: context.principal.subject, now: context.now))
            _ = pipeline.add(InsertLevels(merchant: merchant, scheme: scheme))
            _ = pipeline.add(
                PublishLevelScheme(
                    merchant: merchant, version: scheme.version, from: nil, refresh: false,
                    publisher: context.principal.subject, now: context.now))
            _ = pipeline.add(
                audit(.levelSchemePublished, scheme.version, before: "NONE", after: "ACTIVE"))
        }
    }

    func create(
        _ scheme: LevelScheme, note: String, in transaction: inout Transaction
    ) throws -> Decision {
        let last = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return pipeline.add(LastLevelScheme(merchant: merchant))
        }
        let version = (try last.rows.first ?? 0) + 1
        return try write(
            try scheme.numbered(version), note: note, .levelSchemeDrafted, in: &transaction)
    }

    func update(
        _ scheme: LevelScheme, note: String, revision: Int32, in transaction: inout Transaction
    ) throws -> Decision {
        switch try draft(scheme.version, revision: revision, in: &transaction) {
        case .failure(let refusal): return .refused(refusal)
        case .success: break
        }
        return try write(scheme, note: note, .levelSchemeDrafted, in: &transaction)
    }

    func publish(
        _ version: Int32, revision: Int32, from: Instant?, refresh: Bool,
        in transaction: inout Transaction
    ) throws -> Decision {
        switch try draft(version, revision: revision, in: &transaction) {
        case .failure(let refusal): return .refused(refusal)
        case .success: break
        }
        let earliest = context.now.adding(seconds: Self.leadSeconds)
        let begins = from ?? earliest
        guard begins >= earliest else {
            return .refused(.invalid("from", "is before \(earliest.rfc3339)"))
        }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                PublishLevelScheme(
                    merchant: merchant, version: version, from: begins, refresh: refresh,
                    publisher: context.principal.subject, now: context.now))
            _ = pipeline.add(
                audit(
                    .levelSchemePublished, version, before: "DRAFT",
                    after: "ACTIVE from \(begins.rfc3339)\(refresh ? " with refresh" : "")"))
        }
        return try reply(version, in: &transaction)
    }

    func archive(_ version: Int32, in transaction: inout Transaction) throws -> Decision {
        guard let record = try locked(version, in: &transaction) else {
            return .refused(Refusal(.levelSchemeNotFound))
        }
        switch record.state {
        case .archived: return try reply(version, in: &transaction)
        case .draft: break
        case .active:
            let earliest = context.now.adding(seconds: Self.leadSeconds)
            guard let from = record.from, from > earliest else {
                return .refused(Refusal(.levelSchemeInForce))
            }
        }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(ArchiveLevelScheme(merchant: merchant, version: version))
            _ = pipeline.add(
                audit(
                    .levelSchemeArchived, version, before: record.state.rawValue,
                    after: "ARCHIVED"))
        }
        return try reply(version, in: &transaction)
    }

    // MARK: What they share

    private func locked(
        _ version: Int32, in transaction: inout Transaction
    ) throws -> LevelSchemeRecord? {
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return pipeline.add(FindLevelScheme(merchant: merchant, version: version))
        }
        return try found.rows.first
    }

    private func draft(
        _ version: Int32, revision: Int32, in transaction: inout Transaction
    ) throws -> Result<LevelSchemeRecord, Refusal> {
        guard let record = try locked(version, in: &transaction) else {
            return .failure(Refusal(.levelSchemeNotFound))
        }
        guard record.state == .draft else { return .failure(Refusal(.levelSchemeNotDraft)) }
        guard record.revision == revision else {
            return .failure(
                Refusal(.revisionConflict, facts: ["revision": "\(record.revision)"]))
        }
        return .success(record)
    }

    private func write(
        _ scheme: LevelScheme, note: String, _ action: MemberDeed,
        in transaction: inout Transaction
    ) throws -> Decision {
        let version = scheme.version
        try transaction.pipeline { pipeline in
            _ = pipeline.add(DeleteDraftConditions(merchant: merchant, version: version))
            _ = pipeline.add(DeleteDraftBenefits(merchant: merchant, version: version))
            _ = pipeline.add(DeleteDraftLevels(merchant: merchant, version: version))
            _ = pipeline.add(
                WriteLevelSchemeDraft(
                    merchant: merchant, scheme: scheme, note: note,
                    author: context.principal.subject, now: context.now))
            _ = pipeline.add(InsertLevels(merchant: merchant, scheme: scheme))
            _ = pipeline.add(InsertLevelConditions(merchant: merchant, scheme: scheme))
            _ = pipeline.add(InsertLevelBenefits(merchant: merchant, scheme: scheme))
            _ = pipeline.add(audit(action, version))
        }
        return try reply(version, in: &transaction)
    }

    private func audit(
        _ action: MemberDeed, _ version: Int32, before: String? = nil,
        after: String? = nil
    ) -> InsertAudit {
        var change: AuditEntry.Change?
        if let before, let after { change = AuditEntry.Change(before: before, after: after) }
        return InsertAudit(
            AuditEntry(action, object: "level-schemes/\(version)", change: change), by: context)
    }

    private func reply(
        _ version: Int32, in transaction: inout Transaction
    ) throws -> Decision {
        let (found, published, levels, conditions, benefits) = try transaction.pipeline {
            pipeline in
            (
                pipeline.add(FindLevelScheme(merchant: merchant, version: version)),
                pipeline.add(ReadPublishedSchemes(merchant: merchant)),
                pipeline.add(ReadLevels(merchant: merchant, versions: [version])),
                pipeline.add(ReadLevelConditions(merchant: merchant, versions: [version])),
                pipeline.add(ReadLevelBenefits(merchant: merchant, versions: [version]))
            )
        }
        guard let record = try found.rows.first else { throw Refusal(.internalError) }
        return .reply(
            MemberV1.LevelSchemeReply(
                scheme: try MemberV1.LevelSchemeVersion(
                    record,
                    LevelSchemeRows(
                        levels: try levels.rows, conditions: try conditions.rows,
                        benefits: try benefits.rows),
                    published: try published.rows, currency: currency, now: context.now)))
    }
}

extension LevelScheme {
    fileprivate func numbered(_ version: Int32) throws -> LevelScheme {
        try LevelScheme(version: version, currency: currency, levels: levels, policy: policy)
    }
}
