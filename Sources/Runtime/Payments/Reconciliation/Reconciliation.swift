package import Primitives
import Providers

/// A payment of the day as our books have it.
package struct BookedPayment: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable { case unpaid, paid, reversed }

    package let orderNumber: String
    package let providerNumber: String?
    package let amount: Money
    package let state: State
    package let at: Instant

    package init(
        orderNumber: String, providerNumber: String?, amount: Money, state: State, at: Instant
    ) {
        self.orderNumber = orderNumber
        self.providerNumber = providerNumber
        self.amount = amount
        self.state = state
        self.at = at
    }
}

/// A refund of the day as our books have it.
package struct BookedRefund: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable { case processing, done, failed }

    package let number: String
    package let orderNumber: String
    package let amount: Money
    package let state: State
    package let at: Instant

    package init(
        number: String, orderNumber: String, amount: Money, state: State, at: Instant
    ) {
        self.number = number
        self.orderNumber = orderNumber
        self.amount = amount
        self.state = state
        self.at = at
    }
}

/// Compares a provider's bill of a day with our books of that day (F06).
///
/// Our books go in first; the bill's lines follow one by one in any order and are not kept, so that
/// memory grows with our own day and with what is wrong.
package struct Reconciliation: Sendable {
    package static let differenceLimit = 10_000
    static let edgeSeconds: Int64 = 300

    private struct Payment {
        let booked: BookedPayment?
        var isBilled = false
        var isReversed = false
        var billed: Money?
        var refunded = Money.zero
    }

    private struct Refund {
        let booked: BookedRefund?
        var isBilled = false
    }

    private let start: Instant
    private var payments: [String: Payment] = [:]
    private var refunds: [String: Refund] = [:]
    private var report = ReconciliationReport()

    /// - Parameter day: in China, as bills are.
    package init(day: CalendarDate) {
        start = Instant(
            secondsSinceEpoch: Int64(day.daysSinceEpoch) * 86_400 - ChinaTime.offsetSeconds)
    }

    // MARK: Our books

    package mutating func add(_ payment: BookedPayment) {
        guard payments[payment.orderNumber] == nil else {
            return note(
                Difference(
                    .duplicateHere, .payment, orderNumber: payment.orderNumber,
                    ours: payment.amount, isAtEdge: isEdge(payment.at)))
        }
        payments[payment.orderNumber] = Payment(booked: payment)
    }

    package mutating func add(_ refund: BookedRefund) {
        guard refunds[refund.number] == nil else {
            return note(difference(.duplicateHere, refund))
        }
        refunds[refund.number] = Refund(booked: refund)
    }

    // MARK: The bill

    package mutating func take(_ line: BillLine) {
        switch line.kind {
        case .payment: takePayment(line)
        case .refund: takeRefund(line)
        case .reversal: takeReversal(line)
        }
    }

    private mutating func takePayment(_ line: BillLine) {
        var payment = payments[line.orderNumber] ?? Payment(booked: nil)
        defer { payments[line.orderNumber] = payment }
        guard !payment.isBilled else { return note(difference(.duplicateThere, line)) }
        payment.isBilled = true
        payment.billed = line.amount
        guard let booked = payment.booked else { return note(difference(.missingHere, line)) }
        if booked.state == .unpaid {
            note(difference(.stateDiffers, line, ours: booked.amount))
        } else if booked.amount != line.amount {
            note(difference(.amountDiffers, line, ours: booked.amount))
        } else if let number = booked.providerNumber, number != line.providerNumber {
            note(difference(.numberDiffers, line, ours: booked.amount))
        } else {
            report.agreed += 1
        }
    }

    private mutating func takeReversal(_ line: BillLine) {
        var payment = payments[line.orderNumber] ?? Payment(booked: nil)
        defer { payments[line.orderNumber] = payment }
        guard !payment.isReversed else { return note(difference(.duplicateThere, line)) }
        payment.isReversed = true
        guard let booked = payment.booked else { return note(difference(.missingHere, line)) }
        if booked.state != .reversed {
            note(difference(.stateDiffers, line, ours: booked.amount))
        }
    }

    private mutating func takeRefund(_ line: BillLine) {
        var refund = refunds[line.refundNumber] ?? Refund(booked: nil)
        defer { refunds[line.refundNumber] = refund }
        guard !refund.isBilled else { return note(difference(.duplicateThere, line)) }
        refund.isBilled = true
        addUp(line)
        guard let booked = refund.booked else {
            // Whether the order is ours is asked for at the end, when all orders are known.
            return strangers.append(line)
        }
        if booked.orderNumber != line.orderNumber {
            note(difference(.numberDiffers, line, ours: booked.amount))
        } else if booked.amount != line.amount {
            note(difference(.amountDiffers, line, ours: booked.amount))
        } else if booked.state == .failed {
            note(difference(.stateDiffers, line, ours: booked.amount))
        } else {
            report.agreed += 1
        }
    }

    /// Refunds of the bill that our books do not have.
    private var strangers: [BillLine] = []

    private mutating func addUp(_ line: BillLine) {
        guard var payment = payments[line.orderNumber] else { return }
        // What overflows is too much in any case.
        payment.refunded =
            (try? payment.refunded.adding(line.amount)) ?? Money(minor: .max)
        payments[line.orderNumber] = payment
    }

    // MARK: The end

    /// What does not agree, once the whole bill has been taken.
    ///
    /// - Parameter knows: whether an order that is not of this day is one of ours.
    package consuming func finish(knows: (String) -> Bool) -> ReconciliationReport {
        for line in strangers {
            let isKnown = payments[line.orderNumber] != nil || knows(line.orderNumber)
            note(difference(isKnown ? .missingHere : .refundWithoutPayment, line))
        }
        for payment in payments.values { check(payment) }
        for refund in refunds.values {
            guard let booked = refund.booked else { continue }
            if payments[booked.orderNumber] == nil, !knows(booked.orderNumber) {
                note(difference(.refundWithoutPayment, booked))
            }
            if booked.state == .done, !refund.isBilled {
                note(difference(.missingThere, booked))
            }
        }
        return report
    }

    private mutating func check(_ payment: Payment) {
        guard let booked = payment.booked else { return }
        let isEdge = isEdge(booked.at)
        func difference(
            _ kind: Difference.Kind, _ subject: BillLine.Kind, theirs: Money? = nil
        ) -> Difference {
            Difference(
                kind, subject, orderNumber: booked.orderNumber, ours: booked.amount,
                theirs: theirs, isAtEdge: isEdge)
        }
        if booked.state == .paid, !payment.isBilled {
            note(difference(.missingThere, .payment))
        }
        // Reversed here, and there only paid: the payer's money is still with us.
        if booked.state == .reversed, payment.isBilled, !payment.isReversed {
            note(difference(.stateDiffers, .reversal, theirs: payment.billed))
        }
        if let billed = payment.billed, payment.refunded > billed {
            note(difference(.refundedTooMuch, .refund, theirs: payment.refunded))
        }
    }

    // MARK: Differences

    private mutating func note(_ difference: Difference) {
        report.differenceCount += 1
        if report.differences.count < Self.differenceLimit {
            report.differences.append(difference)
        }
    }

    private func difference(
        _ kind: Difference.Kind, _ line: BillLine, ours: Money? = nil
    ) -> Difference {
        Difference(
            kind, line.kind, orderNumber: line.orderNumber, refundNumber: line.refundNumber,
            ours: ours, theirs: line.amount, isAtEdge: isEdge(line.at))
    }

    private func difference(_ kind: Difference.Kind, _ refund: BookedRefund) -> Difference {
        Difference(
            kind, .refund, orderNumber: refund.orderNumber, refundNumber: refund.number,
            ours: refund.amount, isAtEdge: isEdge(refund.at))
    }

    private func isEdge(_ instant: Instant) -> Bool {
        let second = instant.seconds(since: start)
        return second < Self.edgeSeconds || second >= 86_400 - Self.edgeSeconds
    }
}
