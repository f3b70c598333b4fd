import Logging
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Renews subscriptions: tells of renewals, charges them, tries again, and ends what is over.
///
/// It may run twice, and on two instances at once: each step is taken under the subscription's
/// lock, and who begins a try of a charge has it alone for a while. Whoever asks for the same try again,
/// after a crash or an answer that never came, does so by its key, which charges nothing twice.
struct DueSubscriptions: Sendable {
    private static let batch = 256
    /// Charges that are under way at once.
    private static let atOnce = 8
    private static let period = Duration.seconds(2)
    private static let chargeTimeout = Duration.seconds(60)

    private let charger: any SubscriptionCharger
    private let merchants: MerchantDirectory
    private let pool: PostgresPool
    private let clock: any WallClock
    private let identifiers: IdentifierSource
    private let logger: Logger

    init(
        charger: any SubscriptionCharger, merchants: MerchantDirectory, _ runtime: ServiceRuntime
    ) {
        self.charger = charger
        self.merchants = merchants
        pool = runtime.pool
        clock = runtime.clock
        identifiers = runtime.identifiers
        logger = runtime.logger
    }

    var job: BackgroundJob {
        BackgroundJob("due-subscriptions", every: Self.period, logger: logger) {
            try await renew()
        }
    }

    private func renew() async throws {
        var passedOver = 0
        while !Task.isCancelled {
            let due = try await pool.query(
                ReadDueSubscriptions(
                    now: clock.now(), limit: Self.batch, passingOver: passedOver),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            for start in stride(from: 0, to: due.count, by: Self.atOnce) {
                passedOver += try await renew(
                    due[start..<min(start + Self.atOnce, due.count)])
            }
            guard due.count == Self.batch else { return }
        }
    }

    /// - Returns: how many could not be done, and are due as before.
    private func renew(_ due: ArraySlice<SubscriptionKey>) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for key in due {
                group.addTask {
                    do {
                        try await renew(key)
                        return true
                    } catch {
                        if Task.isCancelled { throw CancellationError() }
                        // One subscription's trouble is not the others'.
                        logger.warning(
                            "subscription waits",
                            metadata: [
                                "subscription.id": "\(key.id)",
                                "error.detail": .string(DefectText.of(error)),
                            ])
                        return false
                    }
                }
            }
            return try await group.reduce(0) { $1 ? $0 : $0 + 1 }
        }
    }

    private func renew(_ key: SubscriptionKey) async throws {
        let clocks = try await merchants.merchant(key.merchant, deadline: .now + .seconds(5))
        let work = work(key, clocks.clock)
        let charge = try await transact(key) { transaction in
            try work.takeStep(currency: clocks.currency, in: &transaction)
        }
        guard let charge else { return }
        let outcome = try await charged(charge)
        // The clock has gone on meanwhile.
        let after = self.work(key, clocks.clock)
        try await transact(key) { transaction in
            try after.settle(charge, outcome, in: &transaction)
        }
    }

    /// Where no answer comes in time, it is asked for again when the lease is over.
    private func charged(_ charge: SubscriptionCharge) async throws -> SubscriptionChargeOutcome {
        try await withThrowingTaskGroup(of: SubscriptionChargeOutcome.self) { group in
            group.addTask { try await charger.charge(charge) }
            group.addTask {
                try await Task.sleep(for: Self.chargeTimeout)
                return .pending
            }
            defer { group.cancelAll() }
            return try await group.next() ?? .pending
        }
    }

    private func work(_ key: SubscriptionKey, _ clock: BusinessClock) -> SubscriptionWork {
        SubscriptionWork(
            key: key, clock: clock, now: self.clock.now(), identifiers: identifiers)
    }

    private func transact<R: Sendable>(
        _ key: SubscriptionKey, _ body: @escaping @Sendable (inout Transaction) throws -> R
    ) async throws -> R {
        try await pool.transaction(
            settings: [.merchant(key.merchant)], deadline: .now + .seconds(10), body)
    }
}
