import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// What somebody does who has shown account and password; or counts that she has not. Under the
/// lock of the account.
struct StaffLogInWork: Sendable {
    enum Deed: Sendable {
        case token(StaffTokenDeed)
        /// Takes a new seed; it is sealed.
        case enrol(seed: [UInt8])
        case confirm(code: String, recoveryHashes: [[UInt8]])
    }

    /// How a deed ended that is not refused.
    enum Step: Sendable {
        case done(FindStaff.Row)
        /// Counts like a wrong password.
        case wrongCode
        case refused(Refusal)
    }

    /// How long a repeated log-in goes on the code of the first.
    static let repeatMilliseconds: Int64 = 60_000

    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let accountHash: [UInt8]
    /// Nil where the account or the password is wrong.
    let staff: FindStaff.Row?
    let seeds: TotpSeeds
    let deed: Deed

    struct Admitted: Sendable {
        let staff: FindStaff.Row
        /// Whether this call was made before: it gets a token of its own all the same.
        let isReplay: Bool
    }

    func run(in transaction: inout Transaction) throws -> Result<Admitted, Refusal> {
        let merchant = context.merchant
        let replay = try Idempotency.begin(operation, in: &transaction)
        let attempts = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockSubjects(merchant: merchant, subjects: [accountHash]))
            return pipeline.add(ReadLogInAttempts(merchant: merchant, accountHash: accountHash))
        }
        let earlier = try attempts.rows.first
        let wait = earlier?.retryAfterSeconds(now: context.now) ?? 0
        guard wait == 0 else { return .failure(.tooManyAttempts(retryAfterSeconds: wait)) }
        guard let staff else {
            try countFailure(after: earlier, in: &transaction)
            return .failure(Refusal(.invalidCredentials))
        }
        switch try perform(staff, replay, in: &transaction) {
        case .refused(let refusal): return .failure(refusal)
        case .wrongCode:
            try countFailure(after: earlier, in: &transaction)
            return .failure(Refusal(.totpInvalid))
        case .done(let staff):
            try transaction.run(
                ForgetLogInAttempts(merchant: merchant, accountHash: accountHash))
            if replay == nil {
                try Idempotency.finish(operation, id: operationId, response: nil, in: &transaction)
            }
            return .success(Admitted(staff: staff, isReplay: replay != nil))
        }
    }

    private func perform(
        _ staff: FindStaff.Row, _ replay: Replay?, in transaction: inout Transaction
    ) throws -> Step {
        let totp = try transaction.run(
            ReadTotp(merchant: context.merchant, staff: staff.id)
        ).first
        switch deed {
        case .token(let deed):
            let isFresh = replay.map {
                context.now.millisecondsSinceEpoch - $0.operationId.unixMilliseconds
                    < Self.repeatMilliseconds
            }
            return try deed.run(
                staff, totp, hasShownCode: isFresh ?? false, seeds: seeds, by: context,
                in: &transaction)
        case .enrol(let seed):
            guard totp?.isConfirmed != true else { return .refused(Refusal(.totpEnrolled)) }
            try transaction.run(
                StoreTotpSeed(merchant: context.merchant, staff: staff.id, sealed: seed))
            return .done(staff)
        case .confirm(let code, let hashes):
            return try confirm(staff, totp, code, hashes, isReplay: replay != nil, in: &transaction)
        }
    }

    private func confirm(
        _ staff: FindStaff.Row, _ totp: ReadTotp.Row?, _ code: String, _ hashes: [[UInt8]],
        isReplay: Bool, in transaction: inout Transaction
    ) throws -> Step {
        guard let totp else { return .refused(Refusal(.totpEnrolmentNeeded)) }
        guard !totp.isConfirmed else {
            return isReplay ? .done(staff) : .refused(Refusal(.totpEnrolled))
        }
        let seed = try seeds.open(totp.sealed, of: staff.id, merchant: context.merchant)
        guard let step = seed.step(of: code, at: context.now, after: totp.lastStep) else {
            return .wrongCode
        }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                ConfirmTotp(
                    merchant: context.merchant, staff: staff.id, step: step, at: context.now))
            _ = pipeline.add(
                InsertRecoveryCodes(merchant: context.merchant, staff: staff.id, hashes: hashes))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(.staffTotpEnrolled, object: staff.id.description), by: context))
        }
        return .done(staff)
    }

    /// Committed although the call is refused.
    private func countFailure(
        after earlier: LogInAttempts?, in transaction: inout Transaction
    ) throws {
        let attempts = LogInAttempts.afterFailure(earlier, now: context.now)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                StoreLogInAttempts(
                    merchant: context.merchant, accountHash: accountHash, attempts: attempts))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .staffLogInFailed, object: "account",
                        reason: "failure \(attempts.failures)"), by: context))
        }
    }
}
