import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// The attempts of one phone at a password, right or wrong: what both a log-in and a change count by.
struct PasswordAttempts: Sendable {
    let context: RequestContext
    let phoneIndex: [UInt8]
    /// Digest of the phone, by which failures are counted.
    let account: [UInt8]

    /// Lets an attempt come as far as its hash, and finds whose it is.
    ///
    /// - Parameter address: digest of the end user's address; nil where none is told.
    func gate(
        address: [UInt8]?, attempt: UUIDv7, in transaction: inout Transaction
    ) throws -> Result<FindCredential.Row?, Refusal> {
        let merchant = context.merchant
        let read = try transaction.pipeline { pipeline in
            if let address {
                _ = pipeline.add(LockSubjects(merchant: merchant, subjects: [address]))
            }
            return (
                attempts: pipeline.add(
                    ReadLogInAttempts(merchant: merchant, accountHash: account)),
                credential: pipeline.add(
                    FindCredential(merchant: merchant, phoneIndex: phoneIndex)),
                earlier: address.map { address in
                    pipeline.add(
                        RecentEvents(
                            merchant: merchant, kind: .passwordLogIn, subject: address,
                            limit: LogInAttempts.perAddress.count))
                }
            )
        }
        let wait = max(
            try read.attempts.rows.first?.retryAfterSeconds(now: context.now) ?? 0,
            SlidingWindow.retryAfterSeconds(
                [LogInAttempts.perAddress], newestFirst: try read.earlier?.rows ?? [],
                now: context.now))
        guard wait == 0 else { return .failure(.waiting(wait)) }
        if let address {
            try transaction.run(
                InsertRateEvents(
                    merchant: merchant, events: [(.passwordLogIn, address)], at: context.now,
                    id: attempt))
        }
        return .success(try read.credential.rows.first)
    }

    /// Counts what came of the hash, under the phone's lock, so that a burst of guesses gets five
    /// answers and no more; nil where the password is right.
    ///
    /// - Parameter right: whose password it was, as it was read before; nil where it is nobody's.
    func settle(
        _ right: FindCredential.Row?, in transaction: inout Transaction
    ) throws -> Refusal? {
        let merchant = context.merchant
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockSubjects(merchant: merchant, subjects: [account]))
            return (
                attempts: pipeline.add(
                    ReadLogInAttempts(merchant: merchant, accountHash: account)),
                credential: pipeline.add(
                    FindCredential(merchant: merchant, phoneIndex: phoneIndex))
            )
        }
        let earlier = try read.attempts.rows.first
        let wait = earlier?.retryAfterSeconds(now: context.now) ?? 0
        guard wait == 0 else { return .waiting(wait) }
        let now = try read.credential.rows.first
        // A password that was changed meanwhile is none any more.
        guard let right, let now, now.member == right.member, now.hash == right.hash else {
            let attempts = LogInAttempts.afterFailure(earlier, now: context.now)
            try transaction.pipeline { pipeline in
                _ = pipeline.add(
                    StoreLogInAttempts(
                        merchant: merchant, accountHash: account, attempts: attempts))
                _ = pipeline.add(
                    InsertAudit(
                        AuditEntry(
                            .memberLogInFailed, object: right?.member.description ?? "account",
                            reason: "failure \(attempts.failures)"), by: context))
            }
            return Refusal(.invalidCredentials)
        }
        try transaction.run(ForgetLogInAttempts(merchant: merchant, accountHash: account))
        return nil
    }
}

extension Refusal {
    fileprivate static func waiting(_ seconds: Int64) -> Refusal {
        Refusal(.tooManyAttempts, facts: ["retryAfterSeconds": "\(seconds)"])
    }
}

/// Lets a member in whose password was right, in one transaction.
struct PasswordLogInWork: Sendable {
    let attempts: PasswordAttempts
    let operation: OperationKey
    let operationId: UUIDv7
    /// Whose password it was; nil where it is nobody's.
    let right: FindCredential.Row?
    /// In place of one that is below today's policy; nil where it is not.
    let renewedHash: String?

    func run(in transaction: inout Transaction) throws -> Result<Admission, Refusal> {
        let replay = try Idempotency.begin(operation, in: &transaction)
        _ = try replay?.reply(MemberV1.CredentialReply.self)
        if let refusal = try attempts.settle(right, in: &transaction) { return .failure(refusal) }
        guard let right else { return .failure(Refusal(.invalidCredentials)) }
        guard right.isActive else { return .failure(Refusal(.memberBlocked)) }
        if let renewedHash, let old = right.hash {
            try transaction.run(
                RenewMemberHash(
                    merchant: attempts.context.merchant, member: right.member, old: old,
                    new: renewedHash))
        }
        try transaction.run(
            InsertAudit(
                AuditEntry(.memberLoggedIn, object: right.member.description),
                by: attempts.context))
        if replay == nil {
            try Idempotency.finish(operation, id: operationId, response: nil, in: &transaction)
        }
        return .success(
            Admission(member: right.member, epoch: right.epoch, isReplay: replay != nil))
    }
}

/// Sets a member's password, by a code or by the old one, in one transaction.
struct SetPasswordWork: Sendable {
    enum Proof: Sendable {
        case code(FreshCode)
        /// Whose password the old one was; nil where it was wrong.
        case old(FindCredential.Row?)
    }

    let attempts: PasswordAttempts
    let operation: OperationKey
    let operationId: UUIDv7
    let member: UUIDv7
    let proof: Proof
    let hash: String

    func run(in transaction: inout Transaction) throws -> Result<Admission, Refusal> {
        let context = attempts.context
        let merchant = context.merchant
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            _ = try replay.reply(MemberV1.CredentialReply.self)
            guard Session.mayRepeat(replay.operationId, now: context.now),
                let record = try MemberRecord.lock(
                    member, scope: .own(member), merchant: merchant, in: &transaction),
                record.state == .active
            else { return .failure(Refusal(.memberNotFound)) }
            return .success(Admission(member: member, epoch: record.epoch, isReplay: true))
        }
        if let refusal = try check(in: &transaction) { return .failure(refusal) }
        guard
            let record = try MemberRecord.lock(
                member, scope: .own(member), merchant: merchant, in: &transaction)
        else { return .failure(Refusal(.memberNotFound)) }
        guard record.state == .active else { return .failure(Refusal(.memberBlocked)) }
        let epoch = try transaction.pipeline { pipeline in
            _ = pipeline.add(
                StorePassword(merchant: merchant, member: member, hash: hash, at: context.now))
            _ = pipeline.add(
                ForgetLogInAttempts(merchant: merchant, accountHash: attempts.account))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(.memberPasswordSet, object: member.description), by: context))
            return pipeline.add(EndSessions(merchant: merchant, member: member))
        }
        try Idempotency.finish(operation, id: operationId, response: nil, in: &transaction)
        return .success(
            Admission(
                member: member, epoch: try epoch.rows.first ?? record.epoch + 1, isReplay: false))
    }

    private func check(in transaction: inout Transaction) throws -> Refusal? {
        switch proof {
        case .old(let right):
            let refusal = try attempts.settle(right, in: &transaction)
            guard refusal == nil, right?.member != member else { return refusal }
            return Refusal(.invalidCredentials)
        case .code(let code): return try code.check(at: attempts.context.now, in: &transaction)
        }
    }
}
