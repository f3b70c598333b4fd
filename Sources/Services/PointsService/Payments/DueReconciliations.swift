import Logging
import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Compares the providers' bills of a day with our books, once a day (F06).
///
/// Bills come in the next day's morning. What cannot be read yet is tried again; two instances at
/// once find and store the same.
struct DueReconciliations: Sendable {
    /// How often it looks whether a bill is there to be compared.
    private static let period = Duration.seconds(5)
    /// From ten in the morning on, in China.
    private static let readyAfterSeconds: Int64 = 34 * 3_600
    /// Days that are made up for.
    private static let daysBack = 7
    private static let retrySeconds: Int64 = 1_800
    /// A day without any bill by then was a day without business.
    private static let noBillAfterSeconds: Int64 = 58 * 3_600

    let desk: PaymentDesk

    var job: BackgroundJob {
        BackgroundJob("payment-reconciliations", every: Self.period, logger: desk.logger) {
            for merchant in desk.providers.merchants where !Task.isCancelled {
                for provider in desk.providers.all(of: merchant) where !Task.isCancelled {
                    await lookAfter(merchant, provider)
                }
            }
        }
    }

    /// One account's trouble is not the others': it is looked at again in the next round.
    private func lookAfter(_ merchant: UUIDv7, _ provider: any PaymentProvider) async {
        do {
            try await compareDue(merchant, provider)
        } catch {
            desk.logger.warning(
                "reconciliation waits",
                metadata: [
                    "merchant.id": "\(merchant)",
                    "payment.provider": "\(provider.name.rawValue)",
                    "error.detail": .string(DefectText.of(error)),
                ])
        }
    }

    private func compareDue(_ merchant: UUIDv7, _ provider: any PaymentProvider) async throws {
        let now = desk.clock.now()
        let today = CalendarDate(
            daysSinceEpoch: Int32(
                (now.secondsSinceEpoch + PaymentBooks.offsetSeconds) / 86_400))
        let since = today.adding(days: -Self.daysBack)
        let done = try await desk.pool.query(
            ReadReconciledDays(merchant: merchant, provider: provider.name, since: since),
            settings: [.merchant(merchant)], deadline: .now + .seconds(10))
        // The first day is not before the first payment: what was there before is not ours.
        guard
            let first = try await desk.pool.query(
                ReadFirstPaymentDay(merchant: merchant),
                settings: [.merchant(merchant)], deadline: .now + .seconds(10)
            ).first
        else { return }
        let firstDay = CalendarDate(
            daysSinceEpoch: Int32(
                (first.secondsSinceEpoch + PaymentBooks.offsetSeconds) / 86_400))
        var day = max(since, firstDay)
        while day < today, !Task.isCancelled {
            let books = PaymentBooks(
                pool: desk.pool, merchant: merchant, provider: provider.name, day: day)
            let age = now.seconds(since: books.start)
            let last = done.first { $0.day == day }
            let isDue =
                last.map { $0.hasProblem && now.seconds(since: $0.at) >= Self.retrySeconds } ?? true
            if age >= Self.readyAfterSeconds, isDue {
                await compare(books, provider, isLate: age >= Self.noBillAfterSeconds)
            }
            day = day.adding(days: 1)
        }
    }

    private func compare(
        _ books: PaymentBooks, _ provider: any PaymentProvider, isLate: Bool
    ) async {
        do {
            let report: ReconciliationReport
            do {
                report = try await DayComparison.run(books, provider, isLate: isLate)
            } catch let error as PaymentError {
                return try await note(books, problem: "\(error)")
            }
            try await note(books, report)
        } catch {
            desk.logger.warning(
                "bill waits",
                metadata: [
                    "merchant.id": "\(books.merchant)",
                    "payment.provider": "\(books.provider.rawValue)",
                    "error.detail": .string(DefectText.of(error)),
                ])
        }
    }

    private func note(_ books: PaymentBooks, problem: String) async throws {
        let row = ReconciliationRow(
            books, nil, problem: String(problem.prefix(200)), at: desk.clock.now())
        _ = try await desk.pool.execute(
            StoreReconciliation(row: row), settings: [.merchant(books.merchant)],
            deadline: .now + .seconds(10))
    }

    private func note(_ books: PaymentBooks, _ report: ReconciliationReport) async throws {
        let row = ReconciliationRow(books, report, problem: nil, at: desk.clock.now())
        try await desk.pool.transaction(
            settings: [.merchant(books.merchant)], deadline: .now + .seconds(30)
        ) { transaction in
            try transaction.pipeline { pipeline in
                pipeline.add(StoreReconciliation(row: row))
                pipeline.add(DeleteDifferences(row: row))
                pipeline.add(InsertDifferences(row: row))
            }
        }
        guard !report.isClean else { return }
        desk.logger.error(
            "books and bill differ",
            metadata: [
                "merchant.id": "\(books.merchant)",
                "payment.provider": "\(books.provider.rawValue)", "bill.day": "\(books.day)",
                "bill.differences": "\(report.differenceCount)",
            ])
    }
}

/// One day's bill on its way through the comparison, line by line.
private actor DayComparison {
    private var comparison: Reconciliation
    private var orders: Set<String> = []

    static func run(
        _ books: PaymentBooks, _ provider: any PaymentProvider, isLate: Bool
    ) async throws -> ReconciliationReport {
        let payments = try await books.payments()
        let refunds = try await books.refunds()
        let day = DayComparison(books.day, payments, refunds)
        do throws(PaymentError) {
            _ = try await provider.bill(of: books.day) { line in await day.take(line) }
        } catch {
            // Nothing happened there; whether that is so is known a day later.
            guard case .refused(let refusal) = error, refusal.reason == .noBill,
                isLate || !payments.contains(where: { $0.state == .paid })
            else { throw error }
        }
        let known = try await books.known(await day.orders)
        return await day.finish(known)
    }

    private init(_ day: CalendarDate, _ payments: [BookedPayment], _ refunds: [BookedRefund]) {
        comparison = Reconciliation(day: day)
        for payment in payments { comparison.add(payment) }
        for refund in refunds {
            comparison.add(refund)
            orders.insert(refund.orderNumber)
        }
    }

    private func take(_ line: BillLine) {
        comparison.take(line)
        if line.kind == .refund { orders.insert(line.orderNumber) }
    }

    private func finish(_ known: Set<String>) -> ReconciliationReport {
        comparison.finish(knows: known.contains)
    }
}
