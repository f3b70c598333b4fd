import Logging
import Postgres
import Primitives
import ServiceKit
import Synchronization

/// Brings a batch to an end that every caller can be told.
///
/// Each command carries its idempotency key into the transaction, so a batch whose outcome is not
/// known simply runs again: what was committed is found, what was not is done.
struct BatchRunner: Sendable {
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource
    let cache: BalanceCache
    let bell: OutboxBell
    let logger: Logger
    let metrics: LaneMetrics
    private let trust = Trust()

    private static let firstPause = Duration.milliseconds(20)
    private static let longestPause = Duration.milliseconds(250)
    /// A record found after a conflict settles the batch at its second attempt.
    private static let conflictAttempts = 3

    func run(_ commands: [any QueuedCommand]) async -> SettledBatch {
        var settled = SettledBatch(cache: cache)
        await run(commands, attempted: false, into: &settled)
        return settled
    }

    /// - Parameter attempted: whether an earlier try may have been committed unheard.
    private func run(
        _ commands: [any QueuedCommand], attempted: Bool, into settled: inout SettledBatch
    ) async {
        var commands = commands
        var attempted = attempted
        var pause = Self.firstPause
        var conflicts = 0
        var takesAllForNew = trust.isGiven
        while !commands.isEmpty {
            do {
                let result = try await transact(commands, takesAllForNew: takesAllForNew)
                CrashPoint.reached(.committed, with: commands)
                bell.ring()
                settled.add(result, attempted: attempted)
                return
            } catch is Batch.NotAllNew {
                takesAllForNew = false
                trust.withdraw()
            } catch let error as PostgresError where error.isOfOneCommand {
                if takesAllForNew {
                    takesAllForNew = false
                    trust.withdraw()
                    continue
                }
                conflicts += 1
                // One of them meets what another lane or instance has just committed: the same
                // batch reads that record when it runs again.
                if error.isUniqueViolation, conflicts < Self.conflictAttempts { continue }
                guard commands.count > 1 else {
                    logger.error("ledger.command.failed", metadata: ["error": "\(error)"])
                    commands[0].fail(told(error, attempted))
                    return
                }
                // Halves keep the order of one member's commands, and find the bad one quickly.
                metrics.splits.increment()
                let middle = commands.count / 2
                await run(Array(commands[..<middle]), attempted: attempted, into: &settled)
                await run(Array(commands[middle...]), attempted: attempted, into: &settled)
                return
            } catch let error as PostgresError where error.mayPass {
                attempted = attempted || error.isAmbiguous
                takesAllForNew = takesAllForNew && !attempted
                metrics.retries.increment()
                logger.warning("ledger.batch.repeated", metadata: ["error": "\(error)"])
                try? await Task.sleep(for: pause * Double.random(in: 0.5...1))
                pause = min(pause * 2, Self.longestPause)
                commands = refuseLate(commands, attempted: attempted)
            } catch {
                logger.error("ledger.batch.failed", metadata: ["error": "\(error)"])
                for command in commands { command.fail(told(error, attempted)) }
                return
            }
        }
    }

    /// What a caller hears of a failure: never "no effect" where a try may have been committed.
    private func told(_ error: any Error, _ attempted: Bool) -> any Error {
        let isAmbiguous = (error as? PostgresError)?.isAmbiguous == true
        return attempted || isAmbiguous ? Refusal(.unavailable, outcome: .ambiguous) : error
    }

    private func transact(
        _ commands: [any QueuedCommand], takesAllForNew: Bool
    ) async throws -> Batch.Result {
        let start = ContinuousClock.now
        let deadline = commands.lazy.map(\.deadline).max() ?? start
        let result = try await pool.transaction(
            settings: [.allMerchants], deadline: deadline
        ) { [clock, identifiers] transaction in
            try Batch.run(
                commands, takesAllForNew: takesAllForNew, clock: clock, identifiers: identifiers,
                in: &transaction)
        }
        metrics.record(commands: commands.count, took: ContinuousClock.now - start)
        return result
    }

    /// Answers those whose time is over, and keeps the rest.
    private func refuseLate(
        _ commands: [any QueuedCommand], attempted: Bool
    ) -> [any QueuedCommand] {
        let now = ContinuousClock.now
        let isOver = Task.isCancelled
        for command in commands where isOver || command.deadline <= now {
            command.fail(Refusal(.unavailable, outcome: attempted ? .ambiguous : .transient))
        }
        return isOver ? [] : commands.filter { $0.deadline > now }
    }
}

/// Whether commands are taken for new until the database says otherwise.
///
/// Nearly all are, and to look each of them up costs an eighth of the batch. After a repeat or a
/// refusal batches look first for a while: where there is one there are more, as when callers try
/// again after an outage.
private final class Trust: Sendable {
    private static let pause = Duration.seconds(1)
    private let withheldUntil = Mutex(ContinuousClock.now)

    var isGiven: Bool { withheldUntil.withLock { $0 <= .now } }

    func withdraw() { withheldUntil.withLock { $0 = .now + Self.pause } }
}

/// A batch that is durable, and what remains to be told.
struct SettledBatch: Sendable {
    private let cache: BalanceCache
    private var results: [(result: Batch.Result, attempted: Bool)] = []

    init(cache: BalanceCache) { self.cache = cache }

    mutating func add(_ result: Batch.Result, attempted: Bool) {
        results.append((result, attempted))
    }

    /// The cache first: a caller who reads after the answer sees her own write.
    func deliver() async {
        await cache.write(results.flatMap(\.result.balances))
        for (result, attempted) in results {
            for decision in result.decisions { decision.deliver(attempted) }
        }
    }
}

extension PostgresError {
    /// Whether a single row made the whole batch fail: bad data (22) or a constraint (23).
    fileprivate var isOfOneCommand: Bool {
        guard kind == .server, let sqlState else { return false }
        return sqlState.description.hasPrefix("22") || sqlState.description.hasPrefix("23")
    }

    /// Whether the same batch may succeed when it runs again: a lost connection, a server that
    /// stops or starts (57), a lock that took too long (55).
    fileprivate var mayPass: Bool {
        switch kind {
        case .connectionLost, .unavailable, .queueFull, .deadline:
            return true
        case .server:
            guard let state = sqlState?.description else { return false }
            return state.hasPrefix("57") || state.hasPrefix("55") || isRetryable
        case .cancelled, .decode, .misuse:
            return false
        }
    }
}
