import Logging
import Postgres
import Primitives
import ServiceKit

/// Holds of orders, many in one transaction: under load one commit serves all that came meanwhile.
///
/// Only orders that take nothing but their member's own coupons go this way. Counters and promo
/// codes are everybody's: who finds them used up must leave the others alone, and so has a
/// transaction of its own (`HoldTaking`).
final class HoldLanes: Sendable {
    /// While one commits, the other gathers; more would make batches smaller.
    private static let count = 2

    private let lanes: [Lane<HoldWork>]

    init(
        pool: PostgresPool, bell: OutboxBell, identifiers: IdentifierSource, logger: Logger
    ) {
        let runner = HoldRunner(
            pool: pool, bell: bell, identifiers: identifiers, logger: logger)
        lanes = (0..<Self.count).map { _ in
            Lane(limits: LaneLimits()) { await runner.run($0) }
        }
    }

    func take(
        _ hold: OfferHoldRow, deadline: ContinuousClock.Instant
    ) async throws -> HoldWork.Outcome {
        let lane = lanes[Int(hold.key.order.lo % UInt64(lanes.count))]
        return try await withCheckedThrowingContinuation { continuation in
            lane.submit(
                HoldWork(hold: hold, deadline: deadline, continuation: continuation))
        }
    }

    func run() async {
        await withDiscardingTaskGroup { group in
            for lane in lanes {
                group.addTask { await lane.run() }
            }
        }
    }
}

/// Brings a batch of holds to an end.
private struct HoldRunner: Sendable {
    let pool: PostgresPool
    let bell: OutboxBell
    let identifiers: IdentifierSource
    let logger: Logger

    func run(_ works: [HoldWork]) async -> Lane<HoldWork>.Delivery {
        let results: [Result<HoldWork.Outcome, any Error>]
        do {
            results = try await take(works).map { .success($0) }
        } catch let error as PostgresError where error.kind == .server && works.count > 1 {
            // One of them is refused by the database, or took too long: each by itself.
            logger.warning("marketing.holds.split", metadata: ["error": "\(error)"])
            var each: [Result<HoldWork.Outcome, any Error>] = []
            for work in works { each.append(await alone(work)) }
            results = each
        } catch {
            results = works.map { _ in .failure(error) }
        }
        if results.contains(where: Self.hasNews) { bell.ring() }
        let answers = results
        return {
            for (work, result) in zip(works, answers) {
                switch result {
                case .success(let outcome): work.answer(outcome)
                case .failure(let error): work.fail(error)
                }
            }
        }
    }

    private static func hasNews(_ result: Result<HoldWork.Outcome, any Error>) -> Bool {
        if case .success(.taken) = result { true } else { false }
    }

    private func alone(_ work: HoldWork) async -> Result<HoldWork.Outcome, any Error> {
        do {
            return .success(try await take([work])[0])
        } catch {
            return .failure(error)
        }
    }

    private func take(_ works: [HoldWork]) async throws -> [HoldWork.Outcome] {
        let batch = HoldBatch(holds: works.map(\.hold), identifiers: identifiers)
        let deadline = works.lazy.map(\.deadline).max() ?? .now
        return try await pool.transaction(
            settings: [.allMerchants], deadline: deadline
        ) { transaction in
            try batch.take(in: &transaction)
        }
    }
}
