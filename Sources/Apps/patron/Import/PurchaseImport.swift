import Foundation
import Messages
import Primitives
import ServiceKit
import Stack
import Synchronization
import TTRPC

/// Takes a purchase history over through the services' RPC: customers become members, purchases
/// become orders.
///
/// Every call carries an idempotency key made of the file's name and the row, so a killed import is
/// simply started again, and a finished one may be repeated without a second effect.
struct PurchaseImport: Sendable {
    struct Report {
        var members: Int64
        var orders: Int64
        var salesMinor: Int64
        var points: Int64
        var levels: [(code: String, members: Int64)]
        var ordersPerSecond: Double
        var replayed: Int
    }

    private let history: PurchaseHistory
    private let members: MemberV1.Members.Client
    private let orders: PointsV1.Orders.Client
    private let merchant: UUIDv7
    private let store: String
    private let clock: BusinessClock
    private let customersInFlight: Int

    init(
        _ history: PurchaseHistory, member: any RPCChannel, points: any RPCChannel,
        customersInFlight: Int
    ) throws {
        self.history = history
        members = .init(member)
        orders = .init(points)
        merchant = UUIDv7(Demo.importMerchant)!
        store = Demo.importStore
        clock = BusinessClock(zone: try TimeZones.load("America/New_York"), cutoffMinutes: 0)
        self.customersInFlight = customersInFlight
    }

    /// - Parameter progress: told the number of purchases done, now and then.
    func run(progress: @escaping @Sendable (Int) -> Void) async throws -> Report {
        let began = ContinuousClock.now
        let done = Mutex((purchases: 0, replayed: 0))
        let next = Atomic(0)
        let takeAll: @Sendable () async throws -> Void = {
            while true {
                let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard place < history.customers.count else { return }
                let customer = history.customers[place]
                let replayed = try await take(customer)
                let total = done.withLock {
                    $0.purchases += customer.purchases.count
                    $0.replayed += replayed
                    return $0.purchases
                }
                progress(total)
            }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<customersInFlight { group.addTask { try await takeAll() } }
            try await group.waitForAll()
        }
        let elapsed = (ContinuousClock.now - began) / .seconds(1)
        return try await report(
            perSecond: Double(history.purchaseCount) / elapsed,
            replayed: done.withLock { $0.replayed })
    }

    /// One customer with all purchases, in the file's order. Returns how many were there already.
    private func take(_ customer: PurchaseHistory.Customer) async throws -> Int {
        let first = customer.purchases[0]
        let member = try await retried("m-\(customer.id)") { options in
            try await members.import(
                .init(
                    source: history.name, externalId: customer.id,
                    registeredAt: noon(first.date)), options)
        }
        var replayed = 0
        for purchase in customer.purchases {
            let reply = try await retried("o-\(purchase.row)") { options in
                try await orders.import(order(purchase, member: member.memberId), options)
            }
            if reply.replayed { replayed += 1 }
        }
        return replayed
    }

    private func order(
        _ purchase: PurchaseHistory.Purchase, member: String
    ) -> PointsV1.PlaceOrderRequest {
        .init(
            storeId: store, channel: .online, memberId: member,
            externalId: "\(history.name):\(purchase.row)", paidAt: noon(purchase.date),
            lines: [
                .init(
                    sku: "cd", name: "CD", category: "music", quantity: purchase.quantity,
                    price: .amountMinor(purchase.amountMinor))
            ],
            tenders: [.init(type: .other, amountMinor: purchase.amountMinor)])
    }

    /// The history knows dates only; noon is on the date in every time zone of the store.
    private func noon(_ date: CalendarDate) -> Instant {
        clock.startOfBusinessDay(date).adding(seconds: 12 * 3_600)
    }

    /// Repeats what may be repeated, under the same idempotency key, for as long as a restart takes.
    private func retried<Reply>(
        _ key: String, _ call: (CallOptions) async throws -> Reply
    ) async throws -> Reply {
        let giveUp = ContinuousClock.now + .seconds(60)
        var pause = Duration.milliseconds(20)
        while true {
            do {
                return try await call(options(key: "\(history.name)-\(key)"))
            } catch let status as RPCStatus where Self.isTransient(status) {
                guard ContinuousClock.now < giveUp else { throw status }
                try await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }

    private static func isTransient(_ status: RPCStatus) -> Bool {
        [.unavailable, .deadlineExceeded, .aborted, .resourceExhausted].contains(status.code)
    }

    private func options(key: String) -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .service, merchant: merchant, subject: "patron").write(to: &metadata)
        // Keys have letters, digits, '_' and '-' only.
        metadata[MetadataKey.idempotencyKey] = String(
            key.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" ? $0 : "_" })
        return .timeout(.seconds(10), metadata: metadata)
    }

    /// What the services say about the merchant, once the levels contain every order.
    private func report(perSecond: Double, replayed: Int) async throws -> Report {
        let sums = try await orders.summarise(.init(), options(key: "summarise-orders"))
        let deadline = ContinuousClock.now + .seconds(60)
        var levels = try await members.countByLevel(.init(), options(key: "count-by-level-"))
        while (levels.feedTransaction, levels.feedSequence)
            < (sums.feedTransaction, sums.feedSequence)
        {
            guard ContinuousClock.now < deadline else {
                throw StackError(
                    "levels lag behind the orders", mend: "look into member-service's log")
            }
            try await Task.sleep(for: .milliseconds(100))
            levels = try await members.countByLevel(.init(), options(key: "count-by-level-"))
        }
        return Report(
            members: levels.members, orders: sums.orders, salesMinor: sums.salesMinor,
            points: sums.pointsEarned,
            levels: levels.levels.map { ($0.levelCode, $0.members) },
            ordersPerSecond: perSecond, replayed: replayed)
    }
}
