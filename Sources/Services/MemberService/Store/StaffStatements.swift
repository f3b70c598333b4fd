import MemberDomain
import Postgres
import Primitives
import ServiceKit

struct FindStaff: Statement {
    struct Row: Sendable {
        let id: UUIDv7
        let passwordHash: String
        let role: String
        let units: [UUIDv7]
        var epoch: Int64
        /// Present where the password is a one-time password.
        let oneTimeUntil: Instant?
    }

    /// A disabled account is as unknown as none.
    static let sql = """
        SELECT staff_id, password_hash, role, units, epoch, one_time_until FROM staff
        WHERE merchant_id = $1 AND account = $2 AND NOT disabled
        """
    let merchant: UUIDv7
    let account: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(account)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            id: try row.next(), passwordHash: try row.next(), role: try row.next(),
            units: try row.next([UUIDv7].self), epoch: try row.next(),
            oneTimeUntil: try row.next(Instant?.self))
    }
}

struct ReadLogInAttempts: Statement {
    static let sql = """
        SELECT failures, since, blocked_until FROM staff_log_in_failures
        WHERE merchant_id = $1 AND account_hash = $2
        """
    let merchant: UUIDv7
    let accountHash: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(accountHash)
    }

    static func decode(_ row: inout RowReader) throws -> LogInAttempts {
        LogInAttempts(
            failures: Int(try row.next(Int32.self)), since: try row.next(),
            blockedUntil: try row.next(Instant?.self))
    }
}

struct StoreLogInAttempts: Statement {
    static let sql = """
        INSERT INTO staff_log_in_failures
            (merchant_id, account_hash, failures, since, blocked_until)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (merchant_id, account_hash) DO UPDATE
        SET failures = excluded.failures, since = excluded.since,
            blocked_until = excluded.blocked_until
        """
    let merchant: UUIDv7
    let accountHash: [UInt8]
    let attempts: LogInAttempts

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(accountHash)
        parameters.append(Int32(attempts.failures))
        parameters.append(attempts.since)
        parameters.append(attempts.blockedUntil)
    }
}

struct ForgetLogInAttempts: Statement {
    static let sql = """
        DELETE FROM staff_log_in_failures WHERE merchant_id = $1 AND account_hash = $2
        """
    let merchant: UUIDv7
    let accountHash: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(accountHash)
    }
}

/// The epoch of a member or a staff account, and whether its role holds everywhere.
struct FindEpoch: Statement {
    struct Row: Sendable {
        let epoch: Int64
        let isDisabled: Bool
        let isEverywhere: Bool
    }

    static let sql = """
        SELECT epoch, state <> 1, false FROM members WHERE merchant_id = $1 AND member_id = $2
        UNION ALL
        SELECT epoch, disabled, $1 = ANY (units) FROM staff
        WHERE merchant_id = $1 AND staff_id = $2
        """
    let merchant: UUIDv7
    let subject: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(subject)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(epoch: try row.next(), isDisabled: try row.next(), isEverywhere: try row.next())
    }
}

/// Lets an attempt come as far as its hash, and finds the account.
struct StaffLogInGate: Sendable {
    let context: RequestContext
    let attemptId: UUIDv7
    let account: String
    let accountHash: [UInt8]
    /// Digest of the end user's address; nil for calls from inside.
    let address: [UInt8]?

    func run(in transaction: inout Transaction) throws -> Result<FindStaff.Row?, Refusal> {
        let merchant = context.merchant
        let (attempts, staff, earlier) = try transaction.pipeline { pipeline in
            if let address {
                _ = pipeline.add(LockSubjects(merchant: merchant, subjects: [address]))
            }
            return (
                pipeline.add(ReadLogInAttempts(merchant: merchant, accountHash: accountHash)),
                pipeline.add(FindStaff(merchant: merchant, account: account)),
                address.map { address in
                    pipeline.add(
                        RecentEvents(
                            merchant: merchant, kind: .staffLogIn, subject: address,
                            limit: LogInAttempts.perAddress.count))
                }
            )
        }
        let wait = max(
            try attempts.rows.first?.retryAfterSeconds(now: context.now) ?? 0,
            SlidingWindow.retryAfterSeconds(
                [LogInAttempts.perAddress], newestFirst: try earlier?.rows ?? [],
                now: context.now))
        guard wait == 0 else { return .failure(.tooManyAttempts(retryAfterSeconds: wait)) }
        if let address {
            try transaction.run(
                InsertRateEvents(
                    merchant: merchant, events: [(.staffLogIn, address)], at: context.now,
                    id: attemptId))
        }
        return .success(try staff.rows.first)
    }
}

extension Refusal {
    static func tooManyAttempts(retryAfterSeconds: Int64) -> Refusal {
        Refusal(.tooManyAttempts, facts: ["retryAfterSeconds": "\(retryAfterSeconds)"])
    }
}
