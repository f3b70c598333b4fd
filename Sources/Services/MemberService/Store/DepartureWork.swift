import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// A member asks to leave, in one transaction with event and audit.
struct LeaveWork: Sendable {
    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let eventId: UUIDv7
    let profile: MerchantProfile
    let member: UUIDv7
    let code: FreshCode
    let leaving: MemberV1.Leaving
    let cache: FactsCache

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.DeregistrationReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            return .success(try DepartureAnswer.replayed(replay))
        }
        try transaction.run(code.lock)
        let change = FactsChange(context: context, profile: profile, eventId: eventId, cache: cache)
        guard let record = try change.lock(member, scope: .own(member), in: &transaction) else {
            return .failure(Refusal(.memberNotFound))
        }
        if let refusal = Departure.refusal(
            leavingAt: record.leavingAt, settlement: leaving.settlement)
        {
            let refused = Refusal(of: refusal)
            try Idempotency.finish(operation, id: operationId, refused: refused, in: &transaction)
            return .failure(refused)
        }
        if let refusal = try code.check(at: context.now, in: &transaction) {
            return .failure(refusal)
        }
        let row = DepartureRow(
            id: operationId, state: .coolingOff, requestedAt: context.now,
            dueAt: context.now.adding(seconds: Departure.coolingOffSeconds))
        try transaction.run(
            InsertDeparture(merchant: context.merchant, member: member, row: row))
        try change.write(
            record, leavingAt: row.dueAt,
            audit: AuditEntry(
                .memberLeaving, object: member.description,
                change: AuditEntry.Change(before: "STAYS", after: "LEAVES \(row.dueAt)")),
            in: &transaction)
        let reply = MemberV1.DeregistrationReply(
            deregistration: MemberV1.Deregistration(row), leaving: leaving)
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }
}

/// A member changes her mind within her seven days.
struct StayWork: Sendable {
    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let eventId: UUIDv7
    let profile: MerchantProfile
    let member: UUIDv7
    let cache: FactsCache

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.DeregistrationReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            return .success(try DepartureAnswer.replayed(replay))
        }
        let change = FactsChange(context: context, profile: profile, eventId: eventId, cache: cache)
        guard let record = try change.lock(member, scope: .own(member), in: &transaction) else {
            return .failure(Refusal(.memberNotFound))
        }
        let row = try transaction.run(
            ReadDeparture(merchant: context.merchant, member: member)
        ).first
        guard let row, row.state == .coolingOff else {
            let refused = Refusal(.deregistrationNotFound)
            try Idempotency.finish(operation, id: operationId, refused: refused, in: &transaction)
            return .failure(refused)
        }
        try transaction.run(
            CloseDeparture(
                merchant: context.merchant, member: member, state: .cancelled, at: context.now))
        // While she was leaving nobody scored her.
        try transaction.run(
            QueueAbuseScores(merchant: context.merchant, members: [member], spread: true))
        try change.write(
            record, leavingAt: nil,
            audit: AuditEntry(
                .memberStays, object: member.description,
                change: AuditEntry.Change(before: "LEAVES \(row.dueAt)", after: "STAYS")),
            in: &transaction)
        let reply = MemberV1.DeregistrationReply(
            deregistration: MemberV1.Deregistration(row.closed(.cancelled)))
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }
}

/// Staff de-registers a member at once.
struct DeregisterNowWork: Sendable {
    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let member: UUIDv7
    let scope: MemberScope
    let reason: StaffReason
    let leaving: MemberV1.Leaving
    let erasure: Erasure

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.DeregistrationReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            return .success(try DepartureAnswer.replayed(replay))
        }
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return pipeline.add(
                FindMemberById(merchant: context.merchant, id: member, scope: scope))
        }
        guard let record = try found.rows.first, record.state != .anonymised else {
            return .failure(try refuse(Refusal(.memberNotFound), in: &transaction))
        }
        if !leaving.settlement.isSettled {
            return .failure(
                try refuse(Refusal(of: .unsettled(leaving.settlement)), in: &transaction))
        }
        let row = DepartureRow(
            id: operationId, state: .done, requestedAt: context.now, dueAt: context.now)
        // Where she has asked herself, her own wish is done by this.
        if record.leavingAt == nil {
            try transaction.run(
                InsertDeparture(
                    merchant: context.merchant, member: member, row: row, closedAt: context.now))
        }
        try erasure.run(
            record,
            audit: InsertAudit(
                AuditEntry(
                    .memberDeregistered, object: member.description, reason: reason.text,
                    change: AuditEntry.Change(
                        sealedBefore: record.personal, sealedAfter: SealedPersonalData())),
                by: context),
            in: &transaction)
        let reply = MemberV1.DeregistrationReply(
            deregistration: MemberV1.Deregistration(row), leaving: leaving)
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }

    private func refuse(
        _ refusal: Refusal, in transaction: inout Transaction
    ) throws -> Refusal {
        try Idempotency.finish(operation, id: operationId, refused: refusal, in: &transaction)
        return refusal
    }
}

enum DepartureAnswer {
    static func replayed(_ replay: Replay) throws -> MemberV1.DeregistrationReply {
        guard var reply = try replay.reply(MemberV1.DeregistrationReply.self) else {
            throw MalformedRow(problem: "a de-registration without its answer")
        }
        reply.replayed = true
        return reply
    }
}

/// Changes whether a member leaves, with all who need to know.
private struct FactsChange {
    let context: RequestContext
    let profile: MerchantProfile
    let eventId: UUIDv7
    let cache: FactsCache

    /// Her row under her lock; nil for a member who is not there, or not active.
    func lock(
        _ member: UUIDv7, scope: MemberScope, in transaction: inout Transaction
    ) throws -> MemberRecord? {
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return pipeline.add(
                FindMemberById(merchant: context.merchant, id: member, scope: scope))
        }
        guard let record = try found.rows.first, record.state == .active else { return nil }
        return record
    }

    func write(
        _ record: MemberRecord, leavingAt: Instant?, audit: AuditEntry,
        in transaction: inout Transaction
    ) throws {
        let facts = MemberV1.MemberFacts(
            member: record.id, state: record.state,
            blocks: record.blocks.with(leaving: leavingAt != nil),
            level: try profile.held(by: record, now: context.now, in: &transaction),
            scheme: profile.scheme, version: record.version + 1)
        let eventSeq = record.eventSeq + 1
        let event = try MemberEvents.updated(
            facts, of: record.id, merchant: context.merchant, seq: eventSeq, id: eventId,
            at: context.now)
        cache.expect(facts.version, of: record.id, merchant: context.merchant)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                UpdateLeaving(
                    merchant: context.merchant, member: record.id, leavingAt: leavingAt,
                    version: facts.version, eventSeq: eventSeq))
            _ = pipeline.add(InsertAudit(audit, by: context))
            _ = pipeline.add(OutboxInsert([event]))
            _ = pipeline.add(OutboxNotify())
        }
    }
}
