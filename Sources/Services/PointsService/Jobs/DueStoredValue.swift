import Logging
import Postgres
import Primitives
import ServiceKit

/// Writes down what time has done to stored value: bonus that ended, holds that ran out.
///
/// Bookkeeping only, since every decision and every read reckons it in at its instant. It goes
/// through the lanes like any other command, so it may run twice, and on two instances at once; it
/// takes a few members at a time, so that nobody waits long behind it.
struct DueStoredValue: Sendable {
    private static let page = 64
    private static let period = Duration.seconds(5)

    private let desk: LedgerDesk
    private let clock: any WallClock
    private let identifiers: IdentifierSource
    private let logger: Logger

    init(desk: LedgerDesk, _ runtime: ServiceRuntime) {
        self.desk = desk
        clock = runtime.clock
        identifiers = runtime.identifiers
        logger = runtime.logger
    }

    var job: BackgroundJob {
        BackgroundJob("due-stored-value", every: Self.period, logger: logger) {
            try await settle()
        }
    }

    private func settle() async throws {
        var passedOver = 0
        while !Task.isCancelled {
            let due = try await desk.pool.query(
                ReadDueStoredValue(
                    now: clock.now(), limit: Self.page, passingOver: passedOver),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            for member in due {
                do {
                    try await settle(member)
                } catch let refusal as Refusal where refusal.outcome == .definite {
                    // What one member is refused for good does not keep the others waiting.
                    logger.warning(
                        "due stored value passed over",
                        metadata: [
                            "error.key": "\(refusal.key.key)", "member.id": "\(member.member)",
                        ])
                    passedOver += 1
                }
            }
            guard due.count == Self.page else { return }
        }
    }

    private func settle(_ member: MemberKey) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        let clocks = try await desk.merchants.merchant(member.merchant, deadline: deadline)
        // Never seen again: what is due is due once.
        let operation = OperationKey(
            merchant: member.merchant, method: "due-stored-value",
            key: identifiers.next().description, requestHash: [])
        let command = StoredValueCommand(
            operation: operation, member: member, action: .settle,
            businessDate: clocks.clock.businessDate(at: clock.now()), actor: "service:points",
            reason: nil, clock: clocks.clock, told: ToldMembers())
        _ = try await desk.ledger.submit(command, deadline: deadline)
    }
}

/// Members whose stored value time has changed since somebody looked, the longest due first.
struct ReadDueStoredValue: Statement {
    static let sql = """
        SELECT merchant_id, owner_id FROM accounts
        WHERE kind = 4 AND next_change_at IS NOT NULL AND next_change_at <= $1
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
