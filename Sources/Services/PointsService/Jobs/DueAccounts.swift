import Logging
import Postgres
import Primitives
import ServiceKit

/// Writes down what time has done to accounts: lots that started or ended, holds that ran out.
///
/// Bookkeeping only, since every decision and every read reckons it in at its instant. It goes
/// through the lanes like any other command, so it may run twice, and on two instances at once.
///
/// Nobody waits for it, but callers do wait behind it: what comes while it has a lane is answered
/// when its batch is over. When a year's points end, there is work for minutes. So it settles a few
/// accounts at a time, each a batch of a few milliseconds, and then rests as long as they took: a
/// lane is its for half of the time at most, and for less where others keep the lane busy, since
/// then each batch takes longer.
struct DueAccounts: Sendable {
    /// Accounts that are asked for at once.
    private static let page = 1_024
    /// Accounts that are settled at once in each lane. More would be done sooner, since a batch has
    /// its fixed cost, and would hold every caller up for longer.
    private static let batchOfLane = 4
    /// Of what a batch took, how much is rested after it.
    private static let rest = 1.0
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
        var passedOver = 0
        while !Task.isCancelled {
            let now = clock.now()
            let due = try await pool.query(
                ReadDueAccounts(now: now, limit: Self.page, passingOver: passedOver),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            let size = Self.batchOfLane * ledger.laneCount
            for start in stride(from: 0, to: due.count, by: size) {
                let began = ContinuousClock.now
                passedOver += try await settle(
                    due[start..<min(start + size, due.count)], at: now)
                try await Task.sleep(for: (ContinuousClock.now - began) * Self.rest)
            }
            // What was settled is due no more.
            guard due.count == Self.page else { return }
        }
    }

    /// - Returns: how many are due as before; they would be the first of every page.
    private func settle(_ members: ArraySlice<MemberKey>, at now: Instant) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for member in members { group.addTask { try await settled(member, at: now) } }
            return try await group.reduce(0) { $1 ? $0 : $0 + 1 }
        }
    }

    /// Whether it was settled. What one account is refused for good does not keep the others
    /// waiting; an outage does.
    private func settled(_ member: MemberKey, at now: Instant) async throws -> Bool {
        do {
            try await settle(member, at: now)
            return true
        } catch let refusal as Refusal where refusal.outcome == .definite {
            logger.warning(
                "due account passed over",
                metadata: ["error.key": "\(refusal.key.key)", "member.id": "\(member.member)"])
            return false
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
        if case .missingFacts = try await ledger.submit(command, deadline: deadline) {
            throw Refusal(.memberNotFound)
        }
    }
}

/// Accounts that time has changed since somebody looked, the longest due first.
struct ReadDueAccounts: Statement {
    static let sql = """
        SELECT merchant_id, owner_id FROM accounts
        WHERE kind = 1 AND next_change_at IS NOT NULL AND next_change_at <= $1
        ORDER BY next_change_at LIMIT $2 OFFSET $3
        """

    let now: Instant
    let limit: Int
    /// Those that were due before all others and could not be settled.
    let passingOver: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(Int64(limit))
        parameters.append(Int64(passingOver))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> MemberKey {
        MemberKey(merchant: try row.next(), member: try row.next())
    }
}
