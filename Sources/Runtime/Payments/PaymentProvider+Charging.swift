import Providers

/// How long a till waits for a payer who must confirm.
package struct ChargePatience: Sendable {
    /// Between two queries.
    package var interval: Duration
    /// From the charge to the reversal.
    package var limit: Duration
    /// How often a reversal that was not decided is asked for again.
    package var reversals: Int
    /// Waits; tests do without.
    package var wait: @Sendable (Duration) async throws -> Void

    package init(
        interval: Duration = .seconds(5), limit: Duration = .seconds(45), reversals: Int = 3,
        wait: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0)
        }
    ) {
        self.interval = interval
        self.limit = limit
        self.reversals = reversals
        self.wait = wait
    }
}

extension PaymentProvider {
    /// Charges by a scanned code and stays until it is decided: while the payer confirms, or where
    /// it is not known what became of the charge, the order is queried, and reversed in the end.
    ///
    /// - Returns: a record in a final state. `reversed` and `closed`: the till asks for another
    ///   code, under another number.
    /// - Throws: `unknown` where not even the reversal was decided: the order stays to be polled.
    package func chargeAndWait(
        _ order: PaymentOrder, code: PaymentCode, at place: PaymentPlace,
        patience: ChargePatience = ChargePatience()
    ) async throws(PaymentError) -> PaymentRecord {
        do throws(PaymentError) {
            let record = try await charge(order, code: code, at: place)
            if record.isFinal { return record }
        } catch {
            // Nothing happened: the till may be told at once. All else is for the query.
            guard case .unknown = error else { throw error }
        }
        var waited = Duration.zero
        while waited < patience.limit {
            try await wait(patience)
            waited += patience.interval
            if let record = await decided(order) { return record }
        }
        return try await giveUp(order, patience)
    }

    private func wait(_ patience: ChargePatience) async throws(PaymentError) {
        do {
            try await patience.wait(patience.interval)
        } catch {
            throw .unknown(.cancelled)
        }
    }

    /// The order's final state; nil while it has none or cannot be read.
    private func decided(_ order: PaymentOrder) async -> PaymentRecord? {
        guard let record = try? await payment(orderNumber: order.number), record.isFinal,
            PaymentExpectation(orderNumber: order.number, amount: order.amount)
                .mismatch(with: record) == nil
        else { return nil }
        return record
    }

    private func giveUp(
        _ order: PaymentOrder, _ patience: ChargePatience
    ) async throws(PaymentError) -> PaymentRecord {
        var last = PaymentError.unknown(.timedOut)
        for _ in 0..<patience.reversals {
            do throws(PaymentError) {
                switch try await reverse(orderNumber: order.number) {
                case .closed: return ended(order, .closed)
                case .refunded: return ended(order, .reversed)
                case .again: last = .unknown(.timedOut)
                }
            } catch {
                // An order that the provider has never seen cannot be paid by a code any more.
                if case .refused(let refusal) = error, refusal.reason == .notFound {
                    return ended(order, .closed)
                }
                last = error
            }
            try await wait(patience)
        }
        if case .refused = last { throw .unknown(.timedOut) }
        throw last
    }

    private func ended(_ order: PaymentOrder, _ state: PaymentRecord.State) -> PaymentRecord {
        PaymentRecord(
            orderNumber: order.number, providerNumber: nil, state: state, amount: order.amount,
            payer: nil, paidAt: nil)
    }
}
