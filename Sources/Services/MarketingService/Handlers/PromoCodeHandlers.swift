import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Promo codes: made in bulk, taken over, chosen by the merchant (X07).
struct PromoCodeHandlers: MarketingV1.PromoCodes.Handlers {
    let desk: CouponDesk

    private static let list = "marketing.promo-batches"
    private static let exported = "marketing.promo-codes"
    private static let longestName = 128
    private static let mostMade: ClosedRange<Int32> = 1...10_000
    private static let exportedAtOnce = 1_000

    func create(
        _ request: MarketingV1.CreatePromoCodesRequest, _ call: CallContext
    ) async throws -> MarketingV1.CreatePromoCodesReply {
        let context = try RequestContext(call, clock: desk.clock)
        let draft = try PromoBatchDraft(request, context)
        let id = desk.identifiers.next()
        var (reply, replayed) = try await desk.perform(context, id: id) {
            transaction -> PromoBatchDraft.Decision in
            let decision = try draft.write(id, in: &transaction)
            if case .reply(let reply) = decision {
                let created = AuditEntry(
                    .promoBatchCreated, object: id.description,
                    after: "\(reply.batch?.codes ?? 0) codes of \(request.templateId)")
                try transaction.run(InsertAudit(created, by: context))
            }
            return decision
        }
        reply.replayed = replayed
        return reply
    }

    func close(
        _ request: MarketingV1.PromoBatchRequest, _ call: CallContext
    ) async throws -> MarketingV1.PromoBatchReply {
        let context = try RequestContext(call, clock: desk.clock)
        let close = ClosePromoBatch(
            merchant: context.merchant, id: try RequestFields.id(request.id, "id"),
            now: context.now)
        var (reply, replayed) = try await desk.perform(context, id: close.id) {
            transaction -> Idempotency.Decision<MarketingV1.PromoBatchReply> in
            guard let row = try transaction.run(close).first else {
                return .refused(Refusal(.promoBatchNotFound))
            }
            let closed = AuditEntry(
                .promoBatchClosed, object: close.id.description, after: "CLOSED")
            try transaction.run(InsertAudit(closed, by: context))
            return .reply(MarketingV1.PromoBatchReply(batch: MarketingV1.PromoBatch(row)))
        }
        reply.replayed = replayed
        return reply
    }

    func list(
        _ request: MarketingV1.ListPromoBatchesRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListPromoBatchesReply {
        let context = try RequestContext(call, clock: desk.clock)
        let page = try NewestFirst(
            list: Self.list, size: request.pageSize, token: request.pageToken)
        let found = try await desk.pool.query(
            ListPromoBatches(merchant: context.merchant, page: page),
            settings: context.merchantScope, deadline: context.deadline)
        let (rows, token) = page.cut(found) { $0.id }
        return MarketingV1.ListPromoBatchesReply(
            batches: rows.map(MarketingV1.PromoBatch.init), nextPageToken: token)
    }

    func export(
        _ request: MarketingV1.ExportPromoCodesRequest, _ call: CallContext
    ) async throws -> MarketingV1.ExportPromoCodesReply {
        let context = try RequestContext(call, clock: desk.clock)
        let batch = try RequestFields.id(request.id, "id")
        let after = try CodePlace(token: request.pageToken, list: Self.exported)
        let (known, found) = try await desk.pool.query(
            HasPromoBatch(merchant: context.merchant, id: batch),
            ListPromoCodes(
                merchant: context.merchant, batch: batch, after: after.key,
                limit: Int64(Self.exportedAtOnce + 1)),
            settings: context.merchantScope, deadline: context.deadline)
        guard !known.isEmpty else { throw Refusal(.promoBatchNotFound) }
        var csv = request.pageToken.isEmpty ? "code,uses,used\r\n" : ""
        let rows = found.prefix(Self.exportedAtOnce)
        // A code has letters, digits and hyphens: nothing to quote, and no formula to run.
        for row in rows {
            csv += "\(row.code),\(row.uses.map(String.init) ?? ""),\(row.used)\r\n"
        }
        let next = found.count > rows.count ? rows.last?.key : nil
        return MarketingV1.ExportPromoCodesReply(
            csv: csv,
            nextPageToken: next.map { CodePlace(key: $0).token(list: Self.exported) } ?? "")
    }
}

/// Where in the codes of a batch a page begins: behind a key.
private struct CodePlace {
    /// A key has at most 48 bytes; what is left over is 0, which no key has.
    private static let fields = 6

    /// Exclusive; empty for the first page.
    let key: String

    init(key: String) { self.key = key }

    init(token: String, list: String) throws(Refusal) {
        let page = try Page(list: list, size: 0, token: token, fields: Self.fields)
        let bytes = (page.after ?? []).flatMap { field in
            stride(from: 56, through: 0, by: -8).map {
                UInt8(truncatingIfNeeded: field >> Int64($0))
            }
        }
        key = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        guard token.isEmpty || PromoCode(key)?.key == key else {
            throw Refusal(.invalidPageToken)
        }
    }

    func token(list: String) -> String {
        var fields = [Int64](repeating: 0, count: Self.fields)
        for (index, byte) in key.utf8.enumerated().prefix(Self.fields * 8) {
            fields[index / 8] |= Int64(byte) << Int64(56 - index % 8 * 8)
        }
        return Page.token(list: list, fields)
    }
}
