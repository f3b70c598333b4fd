import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import ServiceLifecycle
import Synchronization

/// Writes imported members in batches: while one transaction runs, the next batch gathers.
final class ImportLane: Service {
    struct Command: Sendable {
        let profile: MerchantProfile
        let source: String
        let externalId: String
        let registeredAt: Instant
    }

    struct Imported: Sendable {
        let member: UUIDv7
        /// Whether the member was there already.
        let replayed: Bool
    }

    private typealias Answer = Result<Imported, any Error>

    private struct Waiting: Sendable {
        let command: Command
        let caller: CheckedContinuation<Answer, Never>
    }

    private struct State {
        var queue: [Waiting] = []
        var isClosed = false
    }

    private static let batchLimit = 512
    private static let queueLimit = 4_096

    private let pool: PostgresPool
    private let identifiers: IdentifierSource
    private let clock: any WallClock
    private let state = Mutex(State())
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(pool: PostgresPool, identifiers: IdentifierSource, clock: any WallClock) {
        self.pool = pool
        self.identifiers = identifiers
        self.clock = clock
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func submit(_ command: Command) async throws -> Imported {
        try await withCheckedContinuation { caller in
            let isAccepted = state.withLock { state in
                guard !state.isClosed, state.queue.count < Self.queueLimit else { return false }
                state.queue.append(Waiting(command: command, caller: caller))
                return true
            }
            guard isAccepted else {
                return caller.resume(returning: .failure(Refusal(.overloaded)))
            }
            wake.yield()
        }.get()
    }

    func run() async throws {
        for await _ in wakes {
            while let batch = takeBatch() {
                let answers = await write(batch.map(\.command))
                for (waiting, answer) in zip(batch, answers) {
                    waiting.caller.resume(returning: answer)
                }
            }
        }
        let rest = state.withLock { state in
            state.isClosed = true
            defer { state.queue = [] }
            return state.queue
        }
        for waiting in rest { waiting.caller.resume(returning: .failure(Refusal(.unavailable))) }
    }

    /// The first commands of one merchant.
    private func takeBatch() -> [Waiting]? {
        state.withLock { state in
            guard let merchant = state.queue.first?.command.profile.merchant else { return nil }
            let batch = state.queue.prefix(Self.batchLimit).prefix {
                $0.command.profile.merchant == merchant
            }
            state.queue.removeFirst(batch.count)
            return Array(batch)
        }
    }

    private func write(_ commands: [Command]) async -> [Answer] {
        let work = ImportWork(commands: commands, identifiers: identifiers, now: clock.now())
        // Another instance may import the same members, or draw the same card number: then again.
        for attempt in 1...3 {
            do {
                let imported = try await pool.transaction(
                    settings: [.merchant(work.merchant)], deadline: .now + .seconds(10)
                ) { transaction in
                    try work.run(in: &transaction)
                }
                return imported.map { .success($0) }
            } catch let error as PostgresError where error.isUniqueViolation && attempt < 3 {
                continue
            } catch {
                return commands.map { _ in .failure(error) }
            }
        }
        return commands.map { _ in .failure(Refusal(.aborted)) }
    }
}
