import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Large tables that staff brings in parts (X23).
struct UploadHandlers: MarketingV1.Uploads.Handlers {
    let desk: CouponDesk

    static let mostBytes: Int64 = 100 * 1_024 * 1_024
    private static let mostBytesOfPart = 900 * 1_024

    func begin(
        _ request: MarketingV1.BeginUploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        guard request.kind == .uploadItems else { throw Refusal.invalid("kind", "is not known") }
        let row = UploadRow(
            merchant: context.merchant, id: desk.identifiers.next(),
            name: try RequestFields.optional(request.name, "name", most: 128) ?? "",
            isDryRun: request.dryRun, skipsInvalid: request.skipInvalid, author: context.author,
            createdAt: context.now)
        var (reply, replayed) = try await desk.perform(context, id: row.id) { transaction in
            try transaction.run(InsertUpload(row: row))
            return .reply(MarketingV1.UploadReply(upload: .init(row)))
        }
        reply.replayed = replayed
        return reply
    }

    func append(
        _ request: MarketingV1.AppendUploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        let content = Array(request.text.joined().utf8)
        guard (1...Self.mostBytesOfPart).contains(content.count) else {
            throw Refusal.invalid("text", "is not 1 to \(Self.mostBytesOfPart) bytes")
        }
        let number = request.number
        return try await change(request.id, context) { row, transaction in
            guard row.state == .open else { return Refusal(.uploadClosed) }
            guard number == row.parts + 1 else {
                return Refusal(.uploadPart, facts: ["next": "\(row.parts + 1)"])
            }
            return try Self.add(content, to: &row, in: &transaction)
        }
    }

    func send(
        _ request: MarketingV1.SendUploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.UploadReply {
        let context = try RequestContext(call, clock: desk.clock)
        let content = request.content
        guard request.spoiled || (1...Self.mostBytesOfPart).contains(content.count) else {
            throw Refusal.invalid("content", "is not 1 to \(Self.mostBytesOfPart) bytes")
        }
        let now = context.now
        return try await change(request.id, context) { row, transaction in
            guard row.state == .open else { return Refusal(.uploadClosed) }
            guard !request.spoiled else {
                row.end(.cancelled, at: now)
                try transaction.run(DeleteUploadParts(merchant: row.merchant, upload: row.id))
                return nil
            }
            guard request.offset == row.bytes else {
                return Refusal(.uploadOffset, facts: ["next": "\(row.bytes)"])
            }
            if let refusal = try Self.add(content, to: &row, in: &transaction) { return refusal }
            if request.last { row.beginWork() }
            return nil
        }
    }

    private static func add(
        _ content: [UInt8], to row: inout UploadRow, in transaction: inout Transaction
    ) throws -> Refusal? {
        guard row.bytes + Int64(content.count) <= mostBytes else {
            return Refusal(.uploadTooLarge, facts: ["most": "\(mostBytes)"])
        }
        row.parts += 1
        row.bytes += Int64(content.count)
        try transaction.run(
            InsertUploadPart(
                merchant: row.merchant, upload: row.id, number: row.parts, content: content))
        return nil
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
            guard row.endedAt == nil else { return nil }
            row.end(.cancelled, at: now)
            try transaction.run(DeleteUploadParts(merchant: row.merchant, upload: row.id))
            return nil
        }
    }

    func get(
        _ request: MarketingV1.UploadRequest, _ call: CallContext
    ) async throws -> MarketingV1.Upload {
        let context = try RequestContext(call, clock: desk.clock)
        let rows = try await desk.pool.query(
            ReadUpload(merchant: context.merchant, id: try RequestFields.id(request.id, "id")),
            settings: context.merchantScope, deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.uploadNotFound) }
        return MarketingV1.Upload(row)
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
            if let refusal = try decide(&row, &transaction) { return .refused(refusal) }
            try transaction.run(try UpdateUpload(row))
            return .reply(MarketingV1.UploadReply(upload: .init(row)))
        }
        reply.replayed = replayed
        return reply
    }
}
