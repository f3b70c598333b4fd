import Logging
import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// Goes on with mass issues, chunk by chunk over the roll of members.
///
/// A chunk is a transaction: its coupons, its events and how far the job has come. It begins by
/// taking the job's turn, so two instances never do the same members, and what a killed one had not
/// committed is done again.
struct MassIssues: Sendable {
    /// About 50 ms of one core; a transaction that writes ends within 100 ms, and each member takes
    /// a place in the table of locks, of which the cluster has some thousands.
    private static let chunk: Int64 = 2_000
    private static let period = Duration.seconds(2)
    /// Between chunks, so that tills are served.
    private static let rest = Duration.milliseconds(20)

    let desk: CouponDesk
    let logger: Logger

    var job: BackgroundJob {
        BackgroundJob("mass-issues", every: Self.period, logger: logger) { try await run() }
    }

    private func run() async throws {
        var after = UUIDv7(hi: 0, lo: 0)
        while !Task.isCancelled {
            let jobs = try await desk.pool.query(
                ReadRunningJobs(after: after), settings: [.allMerchants],
                deadline: .now + .seconds(5))
            for job in jobs { try await run(job) }
            guard let last = jobs.last else { return }
            after = last.id
        }
    }

    private func run(_ job: IssueJobRow) async throws {
        let clock = try await desk.directory.merchant(
            job.merchant, deadline: .now + .seconds(5)
        ).clock
        while !Task.isCancelled {
            let goesOn = try await chunk(of: job, clock)
            desk.bell.ring()
            guard goesOn else { return }
            try await Task.sleep(for: Self.rest)
        }
    }

    /// - Returns: whether the job goes on, here.
    private func chunk(of job: IssueJobRow, _ clock: BusinessClock) async throws -> Bool {
        let now = desk.clock.now()
        let (book, identifiers) = (desk.book, desk.identifiers)
        return try await desk.pool.transaction(
            settings: [.merchant(job.merchant)],
            deadline: .now + .seconds(10)
        ) { transaction in
            let isMine = try transaction.run(TryLockAggregate(job.id)).first ?? false
            guard isMine,
                var row = try transaction.run(
                    ReadIssueJob(merchant: job.merchant, id: job.id)
                ).first, row.state == .running
            else { return false }
            let next = try transaction.run(
                ReadNextMembers(
                    merchant: row.merchant, after: row.reached, limit: Self.chunk,
                    audience: try RollAudience(row.audience)))
            let issue = CouponIssue(
                merchant: row.merchant, template: row.template, reason: .job,
                source: row.id.description, clock: clock, book: book, identifiers: identifiers,
                partly: true)
            let recipients = next.filter(\.isMeant).map {
                CouponIssue.Recipient(member: $0.member, at: now)
            }
            if !recipients.isEmpty {
                let outcome = try issue.issue(to: recipients, at: now, in: &transaction)
                row.issued += Int64(outcome.issued.count)
                if let refusal = outcome.refusal {
                    row.end(.stopped, reason: refusal.reason, at: now)
                } else if outcome.isExhausted {
                    row.end(.stopped, reason: ErrorKey.couponExhausted.key, at: now)
                }
            }
            row.lookedAt += Int64(next.count)
            row.reached = next.last?.member ?? row.reached
            if row.state == .running, next.count < Self.chunk { row.end(.done, at: now) }
            try transaction.run(UpdateIssueJob(row: row))
            return row.state == .running
        }
    }
}

extension Refusal {
    /// As a job keeps it: the key, and what is said of it.
    fileprivate var reason: String {
        ([key.key] + facts.map(\.value)).joined(separator: " ")
    }
}

/// Takes an aggregate's lock where nobody has it.
struct TryLockAggregate: Statement {
    static let sql = "SELECT pg_try_advisory_xact_lock($1)"
    private let key: Int64

    init(_ aggregate: UUIDv7) { key = Outbox.lockKey(aggregate) }

    func bind(_ parameters: inout Parameters) { parameters.append(key) }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}
