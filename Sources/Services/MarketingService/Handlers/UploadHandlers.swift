import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Large tables that staff brings in parts (X23).
struct UploadHandlers: MarketingV1.Uploads.Handlers {
    let desk: CouponDesk

    func begin(
        _ request: MarketingV1.BeginUploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        let content = try UploadContent(request.kind)
        try content.check(context.principal)
        let row = UploadRow(
            merchant: context.merchant, id: desk.identifiers.next(), kind: content.rawValue,
            name: try RequestFields.optional(request.name, "name", most: 128) ?? "",
            isDryRun: request.dryRun, skipsInvalid: request.skipInvalid,
            compares: request.compare, author: context.author, createdAt: context.now)
        let terms = try Self.terms(request, content, row)
        var (reply, replayed) = try await desk.perform(context, id: row.id) {
            transaction -> Idempotency.Decision<MarketingV1.UploadReply> in
            if case .failure(let refusal)? = try terms?.version(in: &transaction) {
                return .refused(refusal)
            }
            let begun = AuditEntry(
                .uploadBegun, object: row.id.description,
                after: "\(content)".uppercased() + (row.isDryRun ? " dry run " : " ") + row.name)
            try transaction.pipeline { pipeline in
                pipeline.add(InsertUpload(row: row))
                if let terms { pipeline.add(InsertPromoUpload(terms: terms)) }
                pipeline.add(InsertAudit(begun, by: context))
            }
            return .reply(MarketingV1.UploadReply(upload: .init(row)))
        }
        reply.replayed = replayed
        return reply
    }

    private static func terms(
        _ request: MarketingV1.BeginUploadRequest, _ content: UploadContent, _ row: UploadRow
    ) throws(Refusal) -> PromoUploadTerms? {
        switch content {
        case .items:
            guard request.promoCodes == nil else {
                throw .invalid("promoCodes", "are not what is uploaded")
            }
            return nil
        case .promoCodes:
            guard !row.name.isEmpty else { throw .invalid("name", "is missing") }
            guard let codes = request.promoCodes else {
                throw .invalid("promoCodes", "are missing")
            }
            return try PromoUploadTerms(codes, of: row)
        }
    }

    func append(
        _ request: MarketingV1.AppendUploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        let content = Array(request.text.joined().utf8)
        try UploadRow.checkPart(content.count, "text")
        let number = request.number
        return try await change(request.id, context) { row, transaction in
            guard row.state == .open else { return Refusal(.uploadClosed) }
            guard number == row.parts + 1 else {
                return Refusal(.uploadPart, facts: ["next": "\(row.parts + 1)"])
            }
            return try row.add(content, in: &transaction)
        }
    }

    func send(
        _ request: MarketingV1.SendUploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        let content = request.content
        if !request.spoiled { try UploadRow.checkPart(content.count, "content") }
        let now = context.now
        return try await change(request.id, context) { row, transaction in
            try row.take(
                content, at: request.offset, isLast: request.last, isSpoiled: request.spoiled,
                now: now, in: &transaction)
        }
    }

    func finish(
        _ request: MarketingV1.FinishUploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        let parts = request.parts
        return try await change(request.id, context) { row, _ in
            guard row.state == .open else { return Refusal(.uploadClosed) }
            guard parts == row.parts, parts > 0 else {
                return Refusal(.uploadPart, facts: ["next": "\(row.parts + 1)"])
            }
            row.beginWork()
            return nil
        }
    }

    func cancel(
        _ request: MarketingV1.UploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        let now = context.now
        return try await change(request.id, context) { row, transaction in
            let before = row.state
            try row.cancel(at: now, in: &transaction)
            guard row.state != before else { return nil }
            let cancelled = AuditEntry(
                .uploadCancelled, object: row.id.description, after: "CANCELLED")
            try transaction.run(InsertAudit(cancelled, by: context))
            return nil
        }
    }

    func resume(
        _ request: MarketingV1.UploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        return try await change(request.id, context) { row, transaction in
            if let refusal = try row.resume(in: &transaction) { return refusal }
            let resumed = AuditEntry(
                .uploadResumed, object: row.id.description, after: "RESUMED")
            try transaction.run(InsertAudit(resumed, by: context))
            return nil
        }
    }

    func listRejected(
        _ request: MarketingV1.ListRejectedRowsRequest, _ call: CallContext
    ) async throws -> PatronV1.RejectedRows {
        let context = try RequestContext(call, clock: desk.clock)
        return try await find(request.id, context).rejected(
            page: request.pageToken, on: desk.pool, deadline: context.deadline)
    }

    func get(
        _ request: MarketingV1.UploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.Upload {
        let context = try RequestContext(call, clock: desk.clock)
        return MarketingV1.Upload(try await find(request.id, context))
    }

    private func find(_ id: String, _ context: RequestContext) async throws -> UploadRow {
        let rows = try await desk.pool.query(
            ReadUpload(merchant: context.merchant, id: try RequestFields.id(id, "id")),
            settings: context.merchantScope, deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.uploadNotFound) }
        try row.content.check(context.principal)
        return row
    }

    /// One change under the upload's lock: it waits for the chunk that is under way.
    ///
    /// - Parameter decide: changes the row, or says why not, before it has written anything.
    private func change(
        _ text: String, _ context: RequestContext,
        _ decide: @escaping @Sendable (inout UploadRow, inout Transaction) throws -> Refusal?
    ) async throws -> MarketingV1.UploadReply {
        let id = try RequestFields.id(text, "id")
        let read = ReadUpload(merchant: context.merchant, id: id)
        var (reply, replayed) = try await desk.perform(context, id: id) {
            transaction -> Idempotency.Decision<MarketingV1.UploadReply> in
            let found = try transaction.pipeline { pipeline in
                pipeline.add(LockAggregates([id]))
                return pipeline.add(read)
            }
            guard var row = try found.rows.first else { return .refused(Refusal(.uploadNotFound)) }
            try row.content.check(context.principal)
            if let refusal = try decide(&row, &transaction) { return .refused(refusal) }
            try transaction.run(try UpdateUpload(row))
            return .reply(MarketingV1.UploadReply(upload: .init(row)))
        }
        reply.replayed = replayed
        return reply
    }
}
