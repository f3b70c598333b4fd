import Logging
import Postgres
import Primitives
import ServiceKit

/// Writes down what time has done to accounts: lots that started or ended, holds that ran out.
///
/// Bookkeeping only, since every decision and every read reckons it in at its instant. It goes
/// through the lanes like any other command, so it may run twice, and on two instances at once.
struct DueAccounts: Sendable {
    /// Accounts that are asked for, and settled, at once.
    private static let batch = 256
    private static let period = Duration.seconds(5)

    private let ledger: Ledger
    private let merchants: MerchantDirectory
    private let pool: PostgresPool
    private let clock: any WallClock
    private let identifiers: IdentifierSource
    private let logger: Logger

    init(ledger: Ledger, merchants: MerchantDirectory, _ runtime: ServiceRuntime) {
        self.ledger = ledger
        self.merchants = merchants
        pool = runtime.pool
        clock = runtime.clock
        identifiers = runtime.identifiers
        logger = runtime.logger
    }

    var job: BackgroundJob {
        BackgroundJob("due-accounts", every: Self.period, logger: logger) { try await settle() }
    }

    private func settle() async throws {
        while !Task.isCancelled {
            let now = clock.now()
            let due = try await pool.query(
                ReadDueAccounts(now: now, limit: Self.batch),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for member in due { group.addTask { try await settle(member, at: now) } }
                try await group.waitForAll()
            }
            // What was settled is due no more.
            guard due.count == Self.batch else { return }
        }
    }

    private func settle(_ member: MemberKey, at now: Instant) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        let clocks = try await merchants.merchant(member.merchant, deadline: deadline)
        // What has been due is settled by no rule: instants stand in lots and holds.
        let rules = Rulebook(programme: nil, clock: clocks.clock)
        // Never seen again: what is due is due once.
        let operation = OperationKey(
            merchant: member.merchant, method: "due-accounts", key: identifiers.next().description,
            requestHash: [])
        let command = WalletCommand(
            operation: operation, member: member, action: .settle,
            businessDate: clocks.clock.businessDate(at: now), actor: "service:points",
            reason: nil, rules: rules, told: ToldMembers())
        _ = try await ledger.submit(command, deadline: deadline)
    }
}

/// Accounts that time has changed since somebody looked, the longest due first.
struct ReadDueAccounts: Statement {
    static let sql = """
        SELECT merchant_id, owner_id FROM accounts
        WHERE kind = 1 AND next_change_at IS NOT NULL AND next_change_at <= $1
        ORDER BY next_change_at LIMIT $2
        """

    let now: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> MemberKey {
        MemberKey(merchant: try row.next(), member: try row.next())
    }
}
