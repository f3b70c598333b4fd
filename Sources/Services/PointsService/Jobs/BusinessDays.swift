import Logging
import Postgres
import Primitives
import ServiceKit

/// Work that comes once in each business day of a merchant.
///
/// What is done is marked, so that it is not done again by the next process. It may be done twice
/// all the same, on two instances at once, so it must be work that may.
struct BusinessDays: Sendable {
    struct Day: Sendable {
        let merchant: UUIDv7
        let date: CalendarDate
        let clock: BusinessClock
    }

    private static let period = Duration.seconds(2)

    private let pool: PostgresPool
    private let merchants: MerchantDirectory
    private let clock: any WallClock
    private let logger: Logger

    init(merchants: MerchantDirectory, _ runtime: ServiceRuntime) {
        self.merchants = merchants
        pool = runtime.pool
        clock = runtime.clock
        logger = runtime.logger
    }

    /// - Parameter days: that are made up for where they were missed; 0 for work that looks at the
    ///   present alone.
    func job(
        _ name: String, makingUp days: Int,
        _ work: @escaping @Sendable (Day) async throws -> Void
    ) -> BackgroundJob {
        BackgroundJob(name, every: Self.period, logger: logger) {
            let marks = try await pool.query(
                ReadDayMarks(job: name), settings: [.allMerchants], deadline: .now + .seconds(10))
            for mark in marks where !Task.isCancelled {
                do {
                    try await workOff(name, mark.merchant, mark.doneThrough, days, work)
                } catch {
                    if Task.isCancelled { return }
                    // One merchant's trouble is not the others'.
                    logger.warning(
                        "business day waits",
                        metadata: [
                            "job.name": .string(name), "merchant.id": "\(mark.merchant)",
                            "error.detail": .string(DefectText.of(error)),
                        ])
                }
            }
        }
    }

    private func workOff(
        _ name: String, _ merchant: UUIDv7, _ doneThrough: CalendarDate?, _ days: Int,
        _ work: @Sendable (Day) async throws -> Void
    ) async throws {
        let clocks = try await merchants.merchant(merchant, deadline: .now + .seconds(5))
        let today = clocks.clock.businessDate(at: clock.now())
        let next = doneThrough?.adding(days: 1) ?? today
        var date = max(next, today.adding(days: -days))
        while date <= today {
            try await work(Day(merchant: merchant, date: date, clock: clocks.clock))
            try await pool.execute(
                StoreDayMark(merchant: merchant, job: name, date: date),
                settings: [.merchant(merchant)], deadline: .now + .seconds(10))
            date = date.adding(days: 1)
        }
    }
}
