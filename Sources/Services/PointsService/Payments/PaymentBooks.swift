import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Our payments of a day in China, as a bill may have them: by id, so by the time at which they were
/// made, some days further back, since a payment may be made later than it was asked for.
struct ReadBookedPayments: Statement {
    static let sql = """
        SELECT id, provider_number, amount_minor, state, reason, paid_at, created_at
        FROM payments
        WHERE merchant_id = $1 AND id > $2 AND id < $3 AND provider = $4
        ORDER BY id LIMIT $5
        """

    struct Row: Sendable {
        let id: UUIDv7
        let providerNumber: String?
        let amountMinor: Int64
        let state: PaymentLife.State
        let reason: String?
        let paidAt: Instant?
        let createdAt: Instant
    }

    let merchant: UUIDv7
    /// Exclusive.
    let after: UUIDv7
    let before: UUIDv7
    let provider: PaymentProviderName
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(before)
        parameters.append(provider.number)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            id: try row.next(), providerNumber: try row.next(String?.self),
            amountMinor: try row.next(),
            state: PaymentLife.State(rawValue: try row.next()) ?? .pending,
            reason: try row.next(String?.self), paidAt: try row.next(Instant?.self),
            createdAt: try row.next())
    }
}

/// Refunds that were asked for in a span of time, or done in it.
struct ReadBookedRefunds: Statement {
    static let sql = """
        SELECT id, payment_id, amount_minor, state, created_at, closed_at FROM payment_refunds
        WHERE merchant_id = $1 AND id > $2 AND id < $3 AND provider = $6
        UNION
        SELECT id, payment_id, amount_minor, state, created_at, closed_at FROM payment_refunds
        WHERE merchant_id = $1 AND closed_at >= $4 AND closed_at < $5 AND state = 2
            AND provider = $6
        """

    struct Row: Sendable {
        let id: UUIDv7
        let payment: UUIDv7
        let amountMinor: Int64
        let state: RefundLife.State
        let createdAt: Instant
        let closedAt: Instant?
    }

    let merchant: UUIDv7
    let after: UUIDv7
    let before: UUIDv7
    let from: Instant
    let until: Instant
    let provider: PaymentProviderName

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(before)
        parameters.append(from)
        parameters.append(until)
        parameters.append(provider.number)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            id: try row.next(), payment: try row.next(), amountMinor: try row.next(),
            state: RefundLife.State(rawValue: try row.next()) ?? .asked,
            createdAt: try row.next(), closedAt: try row.next(Instant?.self))
    }
}

/// Which of these payments are ours.
struct KnownPayments: Statement {
    static let sql = """
        SELECT p.id FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN payments p ON p.merchant_id = k.merchant_id AND p.id = k.id
        """

    let keys: [PaymentKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// Our books of a merchant's payments with one provider on a day, as a bill is compared with them.
struct PaymentBooks: Sendable {
    /// How much earlier a payment of the day may have been asked for: deductions take their time.
    private static let daysBack: Int64 = 4
    private static let page = 5_000
    private static let timeout = Duration.seconds(30)
    /// The day in China begins so much earlier than at Greenwich.
    static let offsetSeconds: Int64 = 28_800

    let pool: PostgresPool
    let merchant: UUIDv7
    let provider: PaymentProviderName
    let day: CalendarDate

    var start: Instant {
        Instant(
            secondsSinceEpoch: Int64(day.daysSinceEpoch) * 86_400 - Self.offsetSeconds)
    }
    private var end: Instant { start.adding(seconds: 86_400) }
    private var first: UUIDv7 {
        UUIDv7(firstAt: start.adding(seconds: -Self.daysBack * 86_400))
    }

    func payments() async throws -> [BookedPayment] {
        var payments: [BookedPayment] = []
        var after = first
        while true {
            let rows = try await pool.query(
                ReadBookedPayments(
                    merchant: merchant, after: after, before: UUIDv7(firstAt: end),
                    provider: provider, limit: Self.page),
                settings: [.merchant(merchant)], deadline: .now + Self.timeout)
            payments += rows.compactMap(booked)
            guard rows.count == Self.page, let last = rows.last else { return payments }
            after = last.id
        }
    }

    private func booked(_ row: ReadBookedPayments.Row) -> BookedPayment? {
        let state: BookedPayment.State
        switch row.state {
        case .paid, .completed, .returned:
            guard let paidAt = row.paidAt, contains(paidAt) else { return nil }
            state = .paid
        case .pending, .reversing: state = .unpaid
        case .closed: state = row.reason == PaymentDesk.givenBack ? .reversed : .unpaid
        }
        return BookedPayment(
            orderNumber: PaymentNumber.text(of: row.id), providerNumber: row.providerNumber,
            amount: Money(minor: row.amountMinor), state: state,
            at: row.paidAt ?? row.createdAt)
    }

    func refunds() async throws -> [BookedRefund] {
        let rows = try await pool.query(
            ReadBookedRefunds(
                merchant: merchant, after: first, before: UUIDv7(firstAt: end), from: start,
                until: end, provider: provider),
            settings: [.merchant(merchant)], deadline: .now + Self.timeout)
        return rows.compactMap { row in
            let state: BookedRefund.State
            switch row.state {
            case .done:
                guard let closedAt = row.closedAt, contains(closedAt) else { return nil }
                state = .done
            case .asked, .given: state = .processing
            case .failed, .denied, .otherwise: state = .failed
            }
            return BookedRefund(
                number: PaymentNumber.text(of: row.id),
                orderNumber: PaymentNumber.text(of: row.payment),
                amount: Money(minor: row.amountMinor), state: state,
                at: row.closedAt ?? row.createdAt)
        }
    }

    /// Which of these order numbers are payments of ours, of whatever day.
    func known(_ numbers: Set<String>) async throws -> Set<String> {
        let keys = numbers.compactMap { PaymentKey(merchant: merchant, number: $0) }
        var known: Set<String> = []
        for start in stride(from: 0, to: keys.count, by: Self.page) {
            let rows = try await pool.query(
                KnownPayments(keys: Array(keys[start..<min(start + Self.page, keys.count)])),
                settings: [.merchant(merchant)], deadline: .now + Self.timeout)
            known.formUnion(rows.map(PaymentNumber.text))
        }
        return known
    }

    private func contains(_ instant: Instant) -> Bool { instant >= start && instant < end }
}

extension UUIDv7 {
    /// Below every id that is made from an instant on.
    fileprivate init(firstAt instant: Instant) {
        self.init(hi: UInt64(bitPattern: instant.millisecondsSinceEpoch) << 16, lo: 0)
    }
}
