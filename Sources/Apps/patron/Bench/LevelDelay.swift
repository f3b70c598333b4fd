import Messages
import Primitives
import Stack
import TTRPC

/// How long after a payment's answer the member's level is answered with it (B02).
///
/// Member-service hears of an order from the ledger's feed. What is measured ends when
/// `Members/GetMyLevel` tells of the order; members ask one after the other, of every fourth payment,
/// since each asks again and again until then.
extension CheckoutLoad {
    private static let paymentsBetween = 4
    private static let pause = Duration.milliseconds(5)
    /// A level that takes this long will not be told of at all.
    private static let longest = Duration.seconds(10)

    /// At a fixed rate of quotes with their payments; at the 99th percentile, in milliseconds.
    func levelDelay(perSecond: Int, seconds: Int) async throws -> Double {
        let buyers = try await buyers(perSecond * seconds + 1)
        let delays = Latencies()
        _ = try await OpenLoop(perSecond: perSecond).run(for: .seconds(seconds)) { number in
            let buyer = buyers[number]
            guard number % Self.paymentsBetween == 0 else {
                return try await pay(try await quote(buyer))
            }
            let before = try await reached(buyer)
            try await pay(try await quote(buyer))
            let paid = ContinuousClock.now
            while try await reached(buyer) == before {
                guard ContinuousClock.now - paid < Self.longest else {
                    throw StackError(
                        "no level tells of the checkout \(buyer.order)",
                        mend: "read member-service's log")
                }
                try await Task.sleep(for: Self.pause)
            }
            delays.record(ContinuousClock.now - paid)
        }
        return delays.all.milliseconds(99)
    }

    /// What counts towards the member's next level.
    private func reached(_ buyer: Buyer) async throws -> [Int64] {
        let reply = try await load.members.getMyLevel(
            .init(), load.options("", as: load.member(buyer.member)))
        guard let progress = reply.progress else {
            throw StackError(
                "a member of the bench has the highest level", mend: "measure in a new folder")
        }
        return progress.conditions.map(\.reached)
    }
}
