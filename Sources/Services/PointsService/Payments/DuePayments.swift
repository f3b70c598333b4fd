import Logging
import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Asks after payments that nobody has told of, ends those that nobody has made, tries effects and
/// refunds again.
///
/// Two instances share the work: whoever takes a payment has it alone for a while. Where both come
/// to the same one all the same, its lock and the keys of its effects see to one effect.
struct DuePayments: Sendable {
    private static let batch = 64
    /// Providers are asked by so many at once.
    private static let atOnce = 8
    private static let longestPeriod = Duration.seconds(2)

    let desk: PaymentDesk

    var job: BackgroundJob {
        BackgroundJob(
            "due-payments", every: min(Self.longestPeriod, .milliseconds(desk.poll)),
            logger: desk.logger
        ) {
            try await both()
        }
    }

    /// What fails of one kind does not keep the other waiting.
    private func both() async throws {
        var failure: (any Error)?
        do { try await payments() } catch { failure = error }
        try await refunds()
        if let failure { throw failure }
    }

    private func payments() async throws {
        while !Task.isCancelled {
            let now = desk.clock.now()
            let due = try await desk.pool.query(
                ClaimDuePayments(
                    now: now, until: now.adding(seconds: PaymentDesk.retrySeconds),
                    limit: Self.batch),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            try await inParallel(due) { row in await lookAfter(row) }
            guard due.count == Self.batch else { return }
        }
    }

    private func lookAfter(_ row: PaymentRow) async {
        do {
            switch row.state {
            case .pending: _ = try await desk.ask(row)
            case .reversing: _ = try await desk.reverse(row)
            case .paid: _ = await desk.settle(row)
            case .completed, .closed, .returned:
                // Nothing is due of them.
                _ = try await desk.change(row.key, in: [row.state]) { $0.nextActionAt = nil }
            }
        } catch {
            // It is due again when its lease is over; one payment's trouble is not the others'.
            desk.logger.warning(
                "payment waits",
                metadata: [
                    "payment.id": "\(row.key.id)", "payment.provider": "\(row.provider.rawValue)",
                    "error.detail": .string(DefectText.of(error)),
                ])
        }
    }

    private func refunds() async throws {
        while !Task.isCancelled {
            let now = desk.clock.now()
            let due = try await desk.pool.query(
                ClaimDueRefunds(
                    now: now, until: now.adding(seconds: PaymentDesk.retrySeconds),
                    limit: Self.batch),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            try await inParallel(due) { refund in
                await lookAfter(refund)
            }
            guard due.count == Self.batch else { return }
        }
    }

    private func lookAfter(_ refund: PaymentRefundRow) async {
        do {
            guard let payment = try await desk.read(refund.payment) else { return }
            _ = await PaymentRefunds(desk: desk).send(refund, of: payment)
        } catch {
            desk.logger.warning(
                "refund waits",
                metadata: [
                    "refund.id": "\(refund.id)",
                    "error.detail": .string(DefectText.of(error)),
                ])
        }
    }

    private func inParallel<Row: Sendable>(
        _ rows: [Row], _ work: @escaping @Sendable (Row) async throws -> Void
    ) async throws {
        for start in stride(from: 0, to: rows.count, by: Self.atOnce) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for row in rows[start..<min(start + Self.atOnce, rows.count)] {
                    group.addTask { try await work(row) }
                }
                try await group.waitForAll()
            }
        }
    }
}
