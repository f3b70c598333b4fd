import Levels
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Level schemes: how they are written, published and looked at (B01, B08).
struct LevelSchemeHandlers: MemberV1.LevelSchemes.Handlers {
    let parts: MemberParts

    private static let list = "member.level-schemes"
    private static let longestNote = 256

    func create(
        _ request: MemberV1.CreateLevelSchemeRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelSchemeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let note = try Self.note(request.note)
        let currency = try await parts.profile(context).currency
        // Its number is known under the merchant's lock only.
        let scheme = try LevelScheme(request.scheme, version: 1, currency: currency)
        return try await change(context) { work, transaction in
            try work.create(scheme, note: note, in: &transaction)
        }
    }

    func update(
        _ request: MemberV1.UpdateLevelSchemeRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelSchemeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let note = try Self.note(request.note)
        let revision = request.revision
        let currency = try await parts.profile(context).currency
        let scheme = try LevelScheme(
            request.scheme, version: request.version, currency: currency)
        return try await change(context) { work, transaction in
            try work.update(scheme, note: note, revision: revision, in: &transaction)
        }
    }

    func publish(
        _ request: MemberV1.PublishLevelSchemeRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelSchemeReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await change(context) { work, transaction in
            try work.publish(
                request.version, revision: request.revision, from: request.from,
                refresh: request.refresh, in: &transaction)
        }
    }

    func archive(
        _ request: MemberV1.ArchiveLevelSchemeRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelSchemeReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await change(context) { work, transaction in
            try work.archive(request.version, in: &transaction)
        }
    }

    /// One change, once for its key.
    private func change(
        _ context: RequestContext,
        _ body:
            @escaping @Sendable (LevelSchemeWork, inout Transaction) throws ->
            LevelSchemeWork.Decision
    ) async throws -> MemberV1.LevelSchemeReply {
        let work = LevelSchemeWork(
            context: context, currency: try await parts.profile(context).currency)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try body(work, &transaction)
        }
        parts.profiles.forget(context.merchant)
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    func get(
        _ request: MemberV1.GetLevelSchemeRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelSchemeVersion {
        let context = try RequestContext(call, clock: parts.clock)
        let found = try await parts.pool.query(
            FindLevelScheme(merchant: context.merchant, version: request.version),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let scheme = try await messages(found, context).first else {
            throw Refusal(.levelSchemeNotFound)
        }
        return scheme
    }

    func list(
        _ request: MemberV1.ListLevelSchemesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListLevelSchemesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 1)
        let before = page.after.map { Int32(clamping: $0[0]) } ?? .max
        // One more than asked for tells whether there is another page.
        let found = try await parts.pool.query(
            ListLevelSchemes(
                merchant: context.merchant, before: before, limit: Int64(page.size + 1)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = Array(found.prefix(page.size))
        var token = ""
        if found.count > page.size, let last = shown.last {
            token = Page.token(list: Self.list, [Int64(last.version)])
        }
        return MemberV1.ListLevelSchemesReply(
            schemes: try await messages(shown, context), nextPageToken: token)
    }

    private func messages(
        _ records: [LevelSchemeRecord], _ context: RequestContext
    ) async throws -> [MemberV1.LevelSchemeVersion] {
        guard !records.isEmpty else { return [] }
        let currency = try await parts.profile(context).currency
        let versions = records.map(\.version)
        let (published, levels, conditions, benefits) = try await parts.pool.query(
            ReadPublishedSchemes(merchant: context.merchant),
            ReadLevels(merchant: context.merchant, versions: versions),
            ReadLevelConditions(merchant: context.merchant, versions: versions),
            ReadLevelBenefits(merchant: context.merchant, versions: versions),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let rows = LevelSchemeRows(levels: levels, conditions: conditions, benefits: benefits)
        return try records.map { record in
            try MemberV1.LevelSchemeVersion(
                record, rows, published: published, currency: currency, now: context.now)
        }
    }

    private static func note(_ text: String) throws(Refusal) -> String {
        guard text.unicodeScalars.count <= longestNote else {
            throw .invalid("note", "is longer than \(longestNote) characters")
        }
        return text
    }
}

extension MemberV1.LevelSchemeVersion {
    init(
        _ record: LevelSchemeRecord, _ rows: LevelSchemeRows,
        published: [ReadPublishedSchemes.Row], currency: Currency, now: Instant
    ) throws {
        self.init(
            version: record.version,
            scheme: MemberV1.LevelScheme(
                try rows.scheme(record.version, policy: record.policy, currency: currency)),
            note: record.note, revision: record.revision, author: record.author,
            createdAt: record.createdAt, publisher: record.publisher ?? "",
            publishedAt: record.publishedAt, from: record.from, refresh: record.refresh,
            introducedAt: record.introducedAt)
        switch record.state {
        case .draft: state = .schemeDraft
        case .archived: state = .schemeArchived
        case .active:
            until = record.until(among: published)
            state = until.map { $0 <= now } ?? false ? .schemeArchived : .schemeActive
        }
    }
}

extension LevelSchemeRecord {
    /// When the version that follows this one begins.
    fileprivate func until(among published: [ReadPublishedSchemes.Row]) -> Instant? {
        let own = (from ?? .epoch, version)
        return published.map { ($0.from ?? .epoch, $0.version) }.filter { $0 > own }
            .min { $0 < $1 }?.0
    }
}
