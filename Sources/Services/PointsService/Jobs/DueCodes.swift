import Logging
import Postgres
import Primitives
import ServiceKit

/// Writes down that codes have ended, and gives their points and pieces back.
///
/// A code is no good from its end on, whoever looks; so this is bookkeeping. It goes through the
/// lanes like any other command, so it may run twice, and on two instances at once.
struct DueCodes: Sendable {
    /// Codes that are asked for, and given back, at once.
    private static let batch = 256
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
        BackgroundJob("due-codes", every: Self.period, logger: logger) { try await expire() }
    }

    private func expire() async throws {
        while !Task.isCancelled {
            let now = clock.now()
            let due = try await desk.pool.query(
                ReadDueCodes(now: now, limit: Self.batch),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for code in due {
                    group.addTask {
                        try await expire(code.subject, forfeits: code.forfeits, at: now)
                    }
                }
                try await group.waitForAll()
            }
            // What was given back is due no more.
            guard due.count == Self.batch else { return }
        }
    }

    private func expire(
        _ subject: RedemptionSubject, forfeits: Bool, at now: Instant
    ) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        let rules = try await desk.rules(subject.member.merchant, at: now, deadline: deadline)
        // Never seen again: what is due is due once.
        let operation = OperationKey(
            merchant: subject.member.merchant, method: "due-codes",
            key: identifiers.next().description, requestHash: [])
        let command = RedemptionCommand(
            operation: operation, subject: subject, step: .expire(forfeits: forfeits),
            businessDate: rules.clock.businessDate(at: now), actor: "service:points",
            reason: nil, rules: rules, told: ToldMembers())
        _ = try await desk.ledger.submit(command, deadline: deadline)
    }
}
