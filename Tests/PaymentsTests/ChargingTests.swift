import PaymentStandIns
import Payments
import Primitives
import Synchronization
import Testing

@Suite("F06 A till that waits for a payer")
struct ChargingTests {
    /// Waits for nothing, and does something at each wait.
    private func patience(
        _ atWait: @escaping @Sendable (Int) -> Void = { _ in }
    ) -> ChargePatience {
        let waits = Counter()
        return ChargePatience(interval: .seconds(5), limit: .seconds(45), reversals: 3) { _ in
            atWait(waits.next())
        }
    }

    final class Counter: Sendable {
        private let count = Mutex(0)
        func next() -> Int {
            count.withLock {
                $0 += 1
                return $0
            }
        }
    }

    @Test("F06 a payer who types her password in time has paid", arguments: ProviderKind.allCases)
    func confirms(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let order = try world.order()
            let code = try PaymentWorld.code(kind, ending: "00")
            let record = try await world.provider(kind).chargeAndWait(
                order, code: code, at: PaymentWorld.place,
                patience: patience { if $0 == 3 { world.pay(kind, order.number) } })
            #expect(record.state == .paid)
            #expect(record.amount == order.amount)
        }
    }

    @Test(
        "F06 a payer who does nothing is charged nothing: the order is reversed",
        arguments: ProviderKind.allCases)
    func walksAway(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let order = try world.order()
            let code = try PaymentWorld.code(kind, ending: "00")
            let record = try await world.provider(kind).chargeAndWait(
                order, code: code, at: PaymentWorld.place, patience: patience())
            #expect(record.state == .closed)
            #expect(!world.pay(kind, order.number))
        }
    }

    @Test(
        "F20 a charge without an answer is found by the query, not charged again",
        arguments: ProviderKind.allCases)
    func lostAnswer(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let order = try world.order()
            let code = try PaymentWorld.code(kind)
            world.faults(kind).next(
                kind == .weChat ? "codepay" : "alipay.trade.pay", .serverErrorAfter)
            let record = try await world.provider(kind).chargeAndWait(
                order, code: code, at: PaymentWorld.place, patience: patience())
            #expect(record.state == .paid)
            #expect(world.book(kind).payments.count == 1)
        }
    }

    @Test(
        "F20 a charge that never arrived ends as closed, so that the till may ask anew",
        arguments: ProviderKind.allCases)
    func neverArrived(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let order = try world.order()
            let code = try PaymentWorld.code(kind)
            world.faults(kind).next(kind == .weChat ? "codepay" : "alipay.trade.pay", .serverError)
            let record = try await world.provider(kind).chargeAndWait(
                order, code: code, at: PaymentWorld.place, patience: patience())
            #expect(record.state == .closed)
            #expect(world.book(kind).payment(order.number) == nil)
        }
    }

    @Test("F20 a payment of another amount is never taken for ours, and is given back")
    func wrongAmount() async throws {
        try await PaymentWorld.run { world in
            let order = try world.order()
            let code = try PaymentWorld.code(.weChat, ending: "00")
            let record = try await world.weChat().chargeAndWait(
                order, code: code, at: PaymentWorld.place,
                patience: patience {
                    guard $0 == 2 else { return }
                    world.book(.weChat).tamper(order.number, amountFen: 1)
                    world.pay(.weChat, order.number)
                })
            #expect(record.state == .reversed)
        }
    }

    @Test("F20 where not even the reversal is decided, the outcome is unknown")
    func undecided() async throws {
        try await PaymentWorld.run { world in
            let order = try world.order()
            let code = try PaymentWorld.code(.weChat, ending: "00")
            let faults = world.faults(.weChat)
            faults.next("reverse", .undecided, times: 3)
            let seen = await error {
                try await world.weChat().chargeAndWait(
                    order, code: code, at: PaymentWorld.place, patience: patience())
            }
            #expect(seen == .unknown(.undecided(code: "SYSTEM_ERROR")))
        }
    }
}
