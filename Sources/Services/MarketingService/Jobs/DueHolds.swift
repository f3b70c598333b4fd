import Logging
import Postgres
import Primitives
import ServiceKit

/// Gives back what orders held that were not paid in time, and never what a paid one held.
///
/// The ledger refuses to pay an order after its hold's end, by its own clock; so an order that was
/// paid in time stands in its feed by then, or is being written. Given back is only what ended some
/// time before the instant until which the whole feed was seen.
struct DueHolds: Sendable {
    /// Longer than the ledger takes from a decision to its commit (a call lives 5 s at most), with
    /// what the clocks of two machines may differ by.
    static let usualSettleSeconds: Int64 = 30
    private static let batch: Int64 = 200
    private static let period = Duration.seconds(2)

    let desk: CouponDesk
    let settlement: OfferSettlement
    let logger: Logger
    var settleSeconds = Self.usualSettleSeconds

    var job: BackgroundJob {
        BackgroundJob("due-holds", every: Self.period, logger: logger) { try await giveBack() }
    }

    /// One look at what is due.
    func giveBack() async throws {
        let seen = try await FeedInstants.read(
            consumer: CheckoutFeed.name, source: .points, from: desk.pool,
            deadline: .now + .seconds(5))
        guard let seen else { return }
        while !Task.isCancelled {
            let due = try await desk.pool.query(
                ReadDueHolds(
                    before: seen.adding(seconds: -settleSeconds), limit: Self.batch),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            guard !due.isEmpty else { return }
            CrashPoint.reached(.dueFound)
            let now = desk.clock.now()
            try await desk.pool.transaction(
                settings: [.allMerchants], deadline: .now + .seconds(10)
            ) { [settlement] transaction in
                _ = try settlement.settle(
                    due.map { .init(key: $0, step: .released, at: now) }, in: &transaction)
                CrashPoint.reached(.dueDecided)
            }
            CrashPoint.reached(.dueCommitted)
            desk.bell.ring()
            guard due.count == Self.batch else { return }
        }
    }
}
