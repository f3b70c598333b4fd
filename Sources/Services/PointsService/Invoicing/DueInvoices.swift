import Logging
import Postgres
import Primitives
import ServiceKit

/// Asks the provider for what was requested, and takes back in red what was returned.
///
/// The provider is asked outside of any transaction; it issues once for a request, so two instances
/// may ask for the same one.
struct DueInvoices: Sendable {
    private static let batch = 64
    private static let period = Duration.seconds(2)

    private let pool: PostgresPool
    private let clock: any WallClock
    private let identifiers: IdentifierSource
    private let issuer: (any InvoiceIssuer)?
    private let logger: Logger

    init(issuer: (any InvoiceIssuer)?, _ runtime: ServiceRuntime) {
        self.issuer = issuer
        pool = runtime.pool
        clock = runtime.clock
        identifiers = runtime.identifiers
        logger = runtime.logger
    }

    var job: BackgroundJob {
        BackgroundJob("due-invoices", every: Self.period, logger: logger) {
            try await review()
            try await issue()
        }
    }

    private func review() async throws {
        let orders = try await pool.query(
            ReadInvoiceReviews(limit: Self.batch), settings: [.allMerchants],
            deadline: .now + .seconds(10))
        for order in orders where !Task.isCancelled {
            let work = InvoiceWork(order: order, now: clock.now())
            try await pool.transaction(
                settings: [.merchant(order.merchant)], deadline: .now + .seconds(10)
            ) { [identifiers] transaction in
                try work.review(identifiers: identifiers, in: &transaction)
            }
        }
    }

    private func issue() async throws {
        guard let issuer else { return }
        let due = try await pool.query(
            ReadDueInvoices(now: clock.now(), limit: Self.batch), settings: [.allMerchants],
            deadline: .now + .seconds(10))
        for row in due where !Task.isCancelled {
            do {
                let reverses = try await reversed(by: row)
                let answer = try await issuer.issue(
                    InvoiceOrder(
                        id: row.key.id, merchant: row.key.merchant, title: row.title,
                        taxNumber: row.taxNumber, amountMinor: row.amountMinor,
                        currency: row.currency, reverses: reverses))
                let work = InvoiceWork(
                    order: PlacedOrderKey(merchant: row.key.merchant, order: row.order),
                    now: clock.now())
                try await pool.transaction(
                    settings: [.merchant(row.key.merchant)], deadline: .now + .seconds(10)
                ) { transaction in
                    try work.settle(row, answer, in: &transaction)
                }
            } catch {
                if Task.isCancelled { return }
                logger.warning(
                    "invoice waits",
                    metadata: [
                        "invoice.id": "\(row.key.id)",
                        "error.detail": .string(DefectText.of(error)),
                    ])
                try await pool.execute(
                    PostponeInvoice(key: row.key, now: clock.now()),
                    settings: [.merchant(row.key.merchant)], deadline: .now + .seconds(10))
            }
        }
    }

    /// The numbers of the invoice that a red one takes back.
    private func reversed(by row: InvoiceRow) async throws -> IssuedInvoice? {
        guard let id = row.reverses else { return nil }
        let rows = try await pool.query(
            ReadInvoices(order: PlacedOrderKey(merchant: row.key.merchant, order: row.order)),
            settings: [.merchant(row.key.merchant)], deadline: .now + .seconds(10))
        return rows.first { $0.key.id == id }?.issued
    }
}
