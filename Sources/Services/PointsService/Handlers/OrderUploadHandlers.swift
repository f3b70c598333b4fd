package import Messages
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Files of orders that staff brings (E01, X23).
package struct OrderUploadHandlers: PointsV1.OrderUploads.Handlers {
    typealias Row = UploadRow<PointsV1.OrderUploadReport>

    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource

    package func begin(
        _ request: PointsV1.BeginOrderUploadRequest, _ call: CallContext
    ) async throws -> PointsV1.OrderUploadReply {
        let context = try RequestContext(call, clock: clock)
        // A file is about all stores, and its job asks nobody which ones are meant.
        guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
        let row = Row(
            merchant: context.merchant, id: identifiers.next(), kind: 1,
            name: try OrderDraft.text(request.name, "name", 128), isDryRun: request.dryRun,
            skipsInvalid: request.skipInvalid, compares: request.compare, author: context.actor,
            createdAt: context.now)
        return try await perform(context, id: row.id) { transaction in
            let begun = AuditEntry(
                .orderUploadBegun, object: row.id.description,
                after: (row.isDryRun ? "dry run " : "") + row.name)
            try transaction.pipeline { pipeline in
                pipeline.add(InsertUpload(row: row))
                pipeline.add(InsertAudit(begun, by: context))
            }
            return .reply(PointsV1.OrderUploadReply(upload: PointsV1.OrderUpload(row)))
        }
    }

    package func send(
        _ request: PointsV1.SendOrderUploadRequest, _ call: CallContext
    ) async throws -> PointsV1.OrderUploadReply {
        let context = try RequestContext(call, clock: clock)
        if !request.spoiled { try Row.checkPart(request.content.count, "content") }
        let now = context.now
        return try await change(request.id, context) { row, transaction in
            try row.take(
                request.content, at: request.offset, isLast: request.last,
                isSpoiled: request.spoiled, now: now, in: &transaction)
        }
    }

    package func cancel(
        _ request: PointsV1.OrderUploadRequest, _ call: CallContext
    ) async throws -> PointsV1.OrderUploadReply {
        let context = try RequestContext(call, clock: clock)
        let now = context.now
        return try await change(request.id, context) { row, transaction in
            let before = row.state
            try row.cancel(at: now, in: &transaction)
            guard row.state != before else { return nil }
            let cancelled = AuditEntry(
                .orderUploadCancelled, object: row.id.description, after: "CANCELLED")
            try transaction.run(InsertAudit(cancelled, by: context))
            return nil
        }
    }

    package func resume(
        _ request: PointsV1.OrderUploadRequest, _ call: CallContext
    ) async throws -> PointsV1.OrderUploadReply {
        let context = try RequestContext(call, clock: clock)
        return try await change(request.id, context) { row, transaction in
            if let refusal = try row.resume(in: &transaction) { return refusal }
            let resumed = AuditEntry(
                .orderUploadResumed, object: row.id.description, after: "RESUMED")
            try transaction.run(InsertAudit(resumed, by: context))
            return nil
        }
    }

    package func listRejected(
        _ request: PointsV1.ListRejectedOrderRowsRequest, _ call: CallContext
    ) async throws -> PatronV1.RejectedRows {
        let context = try RequestContext(call, clock: clock)
        return try await find(request.id, context).rejected(
            page: request.pageToken, on: pool, deadline: context.deadline)
    }

    package func get(
        _ request: PointsV1.OrderUploadRequest, _ call: CallContext
    ) async throws -> PointsV1.OrderUpload {
        let context = try RequestContext(call, clock: clock)
        return PointsV1.OrderUpload(try await find(request.id, context))
    }

    private func find(_ id: String, _ context: RequestContext) async throws -> Row {
        let rows = try await pool.query(
            ReadUpload<PointsV1.OrderUploadReport>(
                merchant: context.merchant, id: try WalletHandlers.id(id, "id")),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.uploadNotFound) }
        return row
    }

    /// One change under the upload's lock.
    ///
    /// - Parameter decide: changes the row, or says why not, before it has written anything.
    private func change(
        _ text: String, _ context: RequestContext,
        _ decide: @escaping @Sendable (inout Row, inout Transaction) throws -> Refusal?
    ) async throws -> PointsV1.OrderUploadReply {
        let id = try WalletHandlers.id(text, "id")
        let read = ReadUpload<PointsV1.OrderUploadReport>(merchant: context.merchant, id: id)
        return try await perform(context, id: id) { transaction in
            try transaction.run(LockAggregates([id]))
            guard var row = try transaction.run(read).first else {
                return .refused(Refusal(.uploadNotFound))
            }
            if let refusal = try decide(&row, &transaction) { return .refused(refusal) }
            try transaction.run(try UpdateUpload(row))
            return .reply(PointsV1.OrderUploadReply(upload: PointsV1.OrderUpload(row)))
        }
    }

    private func perform(
        _ context: RequestContext, id: UUIDv7,
        _ body:
            @escaping @Sendable (inout Transaction) throws ->
            Idempotency.Decision<
                PointsV1.OrderUploadReply
            >
    ) async throws -> PointsV1.OrderUploadReply {
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline, body)
        return try performed.reply(marking: \.replayed)
    }
}

extension PointsV1.OrderUpload {
    init(_ row: OrderUploadHandlers.Row) {
        self.init(
            id: row.id.description,
            state: row.failedAt == nil
                ? PointsV1.OrderUploadState(rawValue: Int32(row.state.rawValue))
                : .orderUploadFailed,
            name: row.name, bytes: row.bytes, doneBytes: row.doneBytes, report: row.report,
            createdAt: row.createdAt, endedAt: row.endedAt, failure: row.failure,
            tries: row.tries, failedAt: row.failedAt)
    }
}
