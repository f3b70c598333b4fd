import MemberDomain
import Messages
import Platforms
import Postgres
import Primitives
import ServiceKit

/// Gives an account to the member who has shown it, in one transaction.
struct BindIdentityWork: Sendable {
    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let vault: PersonalDataVault
    let member: UUIDv7
    let shown: ShownIdentity

    /// The answer of an earlier call with the same key, before the platform is asked.
    static func replay(
        _ operation: OperationKey, in transaction: inout Transaction
    ) throws -> MemberV1.BindIdentityReply? {
        guard let replay = try Idempotency.begin(operation, in: &transaction) else { return nil }
        guard var reply = try replay.reply(MemberV1.BindIdentityReply.self) else {
            throw MalformedRow(problem: "a binding without its answer")
        }
        reply.replayed = true
        return reply
    }

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.BindIdentityReply, Refusal> {
        if let reply = try Self.replay(operation, in: &transaction) { return .success(reply) }
        let merchant = context.merchant
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(
                LockSubjects(merchant: merchant, subjects: [shown.index.subject]))
            _ = pipeline.add(LockAggregates([member]))
            return (
                holders: pipeline.add(
                    FindHolders(
                        merchant: merchant, subject: shown.index.subject, person: nil)),
                count: pipeline.add(CountIdentities(merchant: merchant, member: member)),
                record: pipeline.add(
                    FindMemberById(merchant: merchant, id: member, scope: .own(member)))
            )
        }
        guard let record = try read.record.rows.first, !record.isGone else {
            return try refuse(.memberNotFound, &transaction)
        }
        guard record.state == .active else { return try refuse(.memberBlocked, &transaction) }
        let holder = try read.holders.rows.first
        let row: IdentityRow
        switch AccountBinding.decide(
            holder: holder?.member, member: member, accounts: Int(try read.count.rows.first ?? 0))
        {
        case .taken: return try refuse(.identityTaken, &transaction)
        case .tooMany: return try refuse(.identityLimitReached, &transaction)
        case .keep:
            guard let holder,
                let kept = try transaction.run(
                    FindIdentity(merchant: merchant, identity: holder.identity)
                ).first
            else { throw Refusal(.aborted) }
            row = kept
        case .bind:
            row = try shown.bind(
                to: member, dataKey: try record.ownDataKey(vault, merchant, in: &transaction),
                vault: vault, context: context, in: &transaction)
        }
        let reply = MemberV1.BindIdentityReply(identity: MemberV1.Identity(row))
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }

    private func refuse(
        _ key: ErrorKey, _ transaction: inout Transaction
    ) throws -> Result<MemberV1.BindIdentityReply, Refusal> {
        let refusal = Refusal(key)
        if Idempotency.storable(refusal) {
            try Idempotency.finish(
                operation, id: operationId, refused: refusal, in: &transaction)
        }
        return .failure(refusal)
    }
}

/// Takes an account away from its member; nothing of it stays but the audit.
struct UnbindIdentityWork: Sendable {
    let context: RequestContext
    let member: UUIDv7
    let identity: UUIDv7

    func run(
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.UnbindIdentityReply> {
        let merchant = context.merchant
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return pipeline.add(FindIdentity(merchant: merchant, identity: identity))
        }
        guard let row = try found.rows.first, row.member == member else {
            return .refused(Refusal(.identityNotFound))
        }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                DeleteIdentity(merchant: merchant, member: member, identity: identity))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .identityUnbound, object: member.description,
                        change: AuditEntry.Change(
                            before: "\(row.platform.rawValue) \(identity)", after: "")),
                    by: context))
        }
        return .reply(MemberV1.UnbindIdentityReply())
    }
}
