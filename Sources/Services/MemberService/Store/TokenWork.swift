import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Whom a log-in lets in.
struct Admission: Sendable {
    let member: UUIDv7
    let epoch: Int64
    /// Whether this call was made before: it gets tokens of its own all the same.
    let isReplay: Bool
}

/// Checks and uses up the code of a log-in, in one transaction.
struct LogInWork: Sendable {
    typealias Outcome = Result<Admission, Refusal>

    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let binding: CodeBinding
    let phoneSubject: [UInt8]
    let codeHash: [UInt8]
    /// Her phone, and her device where it is told.
    let things: [AbuseLink.Thing]

    func run(in transaction: inout Transaction) throws -> Outcome {
        let merchant = context.merchant
        let replay = try Idempotency.begin(operation, in: &transaction)
        _ = try replay?.reply(MemberV1.IssueTokensReply.self)
        let (code, members) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockSubjects(merchant: merchant, subjects: [phoneSubject]))
            return (
                pipeline.add(ReadCode(binding: binding)),
                pipeline.add(
                    FindMemberByPhone(
                        merchant: merchant, phoneIndex: binding.phoneIndex, scope: .merchant))
            )
        }
        if let replay {
            guard Session.mayRepeat(replay.operationId, now: context.now),
                let member = try members.rows.first, member.state == .active
            else { return .failure(Refusal(of: .expired)) }
            return .success(Admission(member: member.id, epoch: member.epoch, isReplay: true))
        }
        let sent = try code.rows.first?.sent(given: codeHash)
        if let fault = SmsVerification.fault(of: sent, now: context.now) {
            // Committed although the call is refused: the try counts.
            if fault == .wrong { try transaction.run(CountFailedTry(binding: binding)) }
            return .failure(Refusal(of: fault))
        }
        try transaction.run(UseCode(binding: binding, at: context.now))
        guard let member = try members.rows.first else {
            return try refuse(.memberNotFound, &transaction)
        }
        guard member.state == .active else { return try refuse(.memberBlocked, &transaction) }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                NoteAbuseLinks(
                    merchant: merchant, member: member.id, things: things, at: context.now))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(.memberLoggedIn, object: member.id.description), by: context))
        }
        try Idempotency.finish(operation, id: operationId, response: nil, in: &transaction)
        return .success(Admission(member: member.id, epoch: member.epoch, isReplay: false))
    }

    private func refuse(_ key: ErrorKey, _ transaction: inout Transaction) throws -> Outcome {
        let refusal = Refusal(key)
        try Idempotency.finish(operation, id: operationId, refused: refusal, in: &transaction)
        return .failure(refusal)
    }
}

/// Exchanges a refresh token for the next one of its family, in one transaction.
struct RefreshWork: Sendable {
    /// Whom the next token speaks for.
    struct Refreshed: Sendable {
        let holder: RefreshHolder
        let epoch: Int64
        /// Whether this call was made before: it gets tokens of its own all the same.
        let isReplay: Bool
    }

    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let app: String
    let kind: RefreshHolder.Kind
    let given: RefreshToken
    let next: RefreshToken

    func run(in transaction: inout Transaction) throws -> Result<Refreshed, Refusal> {
        let merchant = context.merchant
        let replay = try Idempotency.begin(operation, in: &transaction)
        _ = try replay?.reply(MemberV1.IssueTokensReply.self)
        _ = try transaction.run(
            LockRefreshFamily(merchant: merchant, hash: given.hash, app: app))
        let row = try transaction.run(
            LockRefreshToken(merchant: merchant, hash: given.hash, app: app, kind: kind)
        ).first
        switch RefreshRules.decide(row?.kept, idempotencyKey: operation.key, now: context.now) {
        case .refuse: return .failure(Refusal(.invalidRefreshToken))
        case .revokeFamily:
            if let row { try revoke(row, in: &transaction) }
            return .failure(Refusal(.invalidRefreshToken))
        case .rotate, .repeated:
            guard let row, row.isActive, let end = row.sessionEndsAt, context.now < end else {
                return .failure(Refusal(.invalidRefreshToken))
            }
            let expiresAt = RefreshRules.end(
                lifetimeSeconds: kind.lifetimeSeconds, sessionEndsAt: end, now: context.now)
            try transaction.pipeline { pipeline in
                if row.kept.use == nil {
                    _ = pipeline.add(
                        UseRefreshToken(
                            merchant: merchant, hash: given.hash, at: context.now,
                            key: operation.key))
                }
                _ = pipeline.add(
                    InsertRefreshToken(
                        merchant: merchant, hash: next.hash, family: row.family,
                        holder: row.holder, app: app, epoch: row.epoch, expiresAt: expiresAt))
                _ = pipeline.add(
                    UseSession(
                        merchant: merchant, id: row.family, epoch: row.epoch,
                        usedAt: context.now, expiresAt: expiresAt,
                        address: context.clientAddress))
            }
            if replay == nil {
                try Idempotency.finish(operation, id: operationId, response: nil, in: &transaction)
            }
            return .success(
                Refreshed(holder: row.holder, epoch: row.epoch, isReplay: replay != nil))
        }
    }

    /// Committed although the call is refused.
    private func revoke(
        _ row: LockRefreshToken.Row, in transaction: inout Transaction
    ) throws {
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                RevokeFamily(merchant: context.merchant, family: row.family, at: context.now))
            _ = pipeline.add(
                DeleteSession(
                    merchant: context.merchant, id: row.family, holder: row.holder.id))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .refreshFamilyRevoked, object: row.holder.id.description,
                        reason: "a used refresh token came again"), by: context))
        }
    }
}
