import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Promotions: how they are written, published, switched on and off (D11, X14).
struct PromotionHandlers: MarketingV1.Promotions.Handlers {
    let pool: PostgresPool
    let directory: MerchantDirectory
    let clock: any WallClock
    let identifiers: IdentifierSource

    private static let list = "marketing.promotions"
    private static let versionList = "marketing.promotion-versions"
    private static let longestNote = 256

    // MARK: As staff changes them

    func create(
        _ request: MarketingV1.CreatePromotionRequest, _ call: CallContext
    ) async throws -> MarketingV1.PromotionReply {
        let context = try RequestContext(call, clock: clock)
        guard let definition = request.definition else {
            throw Refusal.invalid("definition", "is missing")
        }
        let terms = try PromotionTerms(definition, "definition")
        try await check(terms.terms, note: request.note, context)
        let id = identifiers.next()
        return try await change(id, context) { work, transaction in
            try work.create(id, definition, note: request.note, in: &transaction)
        }
    }

    func update(
        _ request: MarketingV1.UpdatePromotionRequest, _ call: CallContext
    ) async throws -> MarketingV1.PromotionReply {
        let context = try RequestContext(call, clock: clock)
        let id = try Self.id(request.id)
        guard let definition = request.definition else {
            throw Refusal.invalid("definition", "is missing")
        }
        // The terms alone: what a mask leaves out may be missing.
        var changed: Offer.Terms?
        if request.updateMask.isEmpty || request.updateMask.contains("terms"),
            let terms = definition.terms
        {
            changed = try Offer.Terms(terms, "definition.terms")
        }
        try await check(changed, note: request.note, context)
        return try await change(identifiers.next(), context) { work, transaction in
            try work.update(
                id, definition, mask: request.updateMask, note: request.note,
                revision: request.revision, in: &transaction)
        }
    }

    func publish(
        _ request: MarketingV1.PublishPromotionRequest, _ call: CallContext
    ) async throws -> MarketingV1.PromotionReply {
        let context = try RequestContext(call, clock: clock)
        let id = try Self.id(request.id)
        return try await change(identifiers.next(), context) { work, transaction in
            try work.publish(
                id, revision: request.revision, from: request.from, in: &transaction)
        }
    }

    func pause(
        _ request: MarketingV1.ChangePromotionRequest, _ call: CallContext
    ) async throws -> MarketingV1.PromotionReply {
        try await setState(.paused, request, call)
    }

    func resume(
        _ request: MarketingV1.ChangePromotionRequest, _ call: CallContext
    ) async throws -> MarketingV1.PromotionReply {
        try await setState(.active, request, call)
    }

    func archive(
        _ request: MarketingV1.ChangePromotionRequest, _ call: CallContext
    ) async throws -> MarketingV1.PromotionReply {
        try await setState(.archived, request, call)
    }

    private func setState(
        _ state: PromotionState, _ request: MarketingV1.ChangePromotionRequest,
        _ call: CallContext
    ) async throws -> MarketingV1.PromotionReply {
        let context = try RequestContext(call, clock: clock)
        let id = try Self.id(request.id)
        return try await change(identifiers.next(), context) { work, transaction in
            try work.setState(state, of: id, in: &transaction)
        }
    }

    /// One change, once for its key.
    private func change(
        _ operation: UUIDv7, _ context: RequestContext,
        _ body:
            @escaping @Sendable (PromotionWork, inout Transaction) throws ->
            PromotionWork.Decision
    ) async throws -> MarketingV1.PromotionReply {
        let work = PromotionWork(context)
        let performed = try await Idempotency.perform(
            try context.operation(), id: operation, on: pool, settings: context.merchantScope,
            deadline: context.deadline
        ) { transaction in
            try body(work, &transaction)
        }
        return try performed.reply(marking: \.replayed)
    }

    private func check(
        _ terms: Offer.Terms?, note: String, _ context: RequestContext
    ) async throws {
        guard note.unicodeScalars.count <= Self.longestNote else {
            throw Refusal.invalid("note", "is longer than \(Self.longestNote) characters")
        }
        guard let terms, !terms.stores.isEmpty || !terms.units.isEmpty else { return }
        let merchant = try await directory.merchant(context.merchant, deadline: context.deadline)
        try terms.check(placesOf: merchant)
    }

    // MARK: As staff reads them

    func get(
        _ request: MarketingV1.GetPromotionRequest, _ call: CallContext
    ) async throws -> MarketingV1.Promotion {
        let context = try RequestContext(call, clock: clock)
        let (row, versions) = try await read(try Self.id(request.id), context)
        return try MarketingV1.Promotion(row, versions, at: context.now)
    }

    func list(
        _ request: MarketingV1.ListPromotionsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListPromotionsReply {
        let context = try RequestContext(call, clock: clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 2)
        let before =
            page.after.map { fields in
                UUIDv7(hi: UInt64(bitPattern: fields[0]), lo: UInt64(bitPattern: fields[1]))
            } ?? UUIDv7(hi: .max, lo: .max)
        // One more than asked for tells whether there is another page.
        let found = try await pool.query(
            ListPromotions(
                merchant: context.merchant, before: before,
                state: try PromotionState(request.state), limit: page.size + 1),
            settings: context.merchantScope, deadline: context.deadline)
        let shown = Array(found.prefix(page.size))
        let versions = Dictionary(
            grouping: try await openVersions(of: shown.map(\.id), context), by: \.promotion)
        let last = found.count > page.size ? shown.last?.id : nil
        return MarketingV1.ListPromotionsReply(
            promotions: try shown.map { row in
                try MarketingV1.Promotion(row, versions[row.id] ?? [], at: context.now)
            },
            nextPageToken: last.map { id in
                Page.token(
                    list: Self.list, [Int64(bitPattern: id.hi), Int64(bitPattern: id.lo)])
            } ?? "")
    }

    func listVersions(
        _ request: MarketingV1.ListPromotionVersionsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListPromotionVersionsReply {
        let context = try RequestContext(call, clock: clock)
        let page = try Page(
            list: Self.versionList, size: request.pageSize, token: request.pageToken, fields: 1)
        let found = try await pool.query(
            ListPromotionVersions(
                merchant: context.merchant, promotion: try Self.id(request.id),
                before: page.after?.first ?? .max, limit: page.size + 1),
            settings: context.merchantScope, deadline: context.deadline)
        // A promotion has a version from its first moment on.
        guard !found.isEmpty || page.after != nil else { throw Refusal(.promotionNotFound) }
        let shown = found.prefix(page.size)
        let last = found.count > page.size ? shown.last : nil
        return MarketingV1.ListPromotionVersionsReply(
            versions: try shown.map { try .init($0) },
            nextPageToken: last.map {
                Page.token(list: Self.versionList, [Int64($0.version)])
            } ?? "")
    }

    func getUses(
        _ request: MarketingV1.GetPromotionUsesRequest, _ call: CallContext
    ) async throws -> MarketingV1.GetPromotionUsesReply {
        let context = try RequestContext(call, clock: clock)
        let id = try Self.id(request.id)
        let (_, versions) = try await read(id, context)
        let merchant = try await directory.merchant(context.merchant, deadline: context.deadline)
        let today = merchant.clock.businessDate(at: context.now)
        guard
            let current = versions.first(where: {
                $0.publication?.span.holds(at: context.now) == true
            })
        else { return MarketingV1.GetPromotionUsesReply() }
        let limits = try PromotionTerms(stored: current.definition).limits.filter {
            !$0.isPerMember
        }
        let counts = try await pool.query(
            ReadOfferUses(
                uses: limits.compactMap { limit in
                    OfferUse(
                        limit, of: id, merchant: context.merchant, by: nil, on: today,
                        discountMinor: 0)
                }), settings: context.merchantScope, deadline: context.deadline)
        return MarketingV1.GetPromotionUsesReply(
            limits: limits.map { limit in
                let count = counts.first { $0.period == limit.key(on: today) }
                return MarketingV1.LimitUse(
                    limit: limit.message, since: limit.since(today)?.description ?? "",
                    uses: count?.uses ?? 0, discountMinor: count?.discountMinor ?? 0)
            })
    }

    private func read(
        _ id: UUIDv7, _ context: RequestContext
    ) async throws -> (PromotionRow, [PromotionVersionRow]) {
        let rows = try await pool.query(
            ReadPromotions(merchant: context.merchant, ids: [id]),
            settings: context.merchantScope, deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.promotionNotFound) }
        return (row, try await openVersions(of: [id], context))
    }

    private func openVersions(
        of ids: [UUIDv7], _ context: RequestContext
    ) async throws -> [PromotionVersionRow] {
        guard !ids.isEmpty else { return [] }
        return try await pool.query(
            ReadOpenVersions(merchant: context.merchant, promotions: ids, now: context.now),
            settings: context.merchantScope, deadline: context.deadline)
    }

    private static func id(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw .invalid("id", "is not a UUID") }
        return id
    }
}
