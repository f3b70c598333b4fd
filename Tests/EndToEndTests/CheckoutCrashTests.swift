import Foundation
import ServiceKit
import Stack
import TestKit
import Testing

/// Every numbered step of a checkout, and of an upload of what a till sold alone (`CrashPoint`): the
/// process that has reached it is killed there and starts again; then the call is repeated, or it is
/// not. An upload is repeated always: a till does until each of its sales has an answer.
///
/// One stack for all of them. Each walk has a member of its own, with 500 points and ¥100 of stored
/// value to spend, and one coupon.
@Suite("Checkout: processes that die at every step", .serialized)
struct CheckoutCrashTests {
    @Test(
        "F15 F14 F13 X04 N12 at whatever step of a checkout or an upload a process dies: repeated it succeeds once, not repeated nothing stays taken or held"
    )
    func everyStep() async throws {
        let stack = try await CrashStack()
        // Those that nobody repeats first: their holds run out while the others are looked at.
        var abandoned: [(point: CrashPoint, walk: CrashWalk, buyer: CrashBuyer)] = []
        for point in CrashPoint.allCases {
            guard let walk = CrashWalk(point), walk.canBeAbandoned else { continue }
            let buyer = try await CrashBuyer(stack.caller)
            try await walk.abandon(at: point, buyer, stack)
            abandoned.append((point, walk, buyer))
        }
        for point in CrashPoint.allCases {
            guard let walk = CrashWalk(point) else { continue }
            try await walk.repeated(at: point, try await CrashBuyer(stack.caller), stack)
        }
        try await givesBack(stack)
        for (point, walk, buyer) in abandoned {
            try await eventually("\(point), abandoned, ends whole", within: .seconds(20)) {
                try await walk.isWhole(try await buyer.holdings, buyer.before)
            }
        }
        try await stack.nothingIsHeld()
        try await stack.stack.verify()
        await stack.stack.stop()
    }

    /// A hold that nobody pays brings marketing to the points of giving back: what a death leaves
    /// undone is found again.
    private func givesBack(_ stack: CrashStack) async throws {
        for point in [CrashPoint.dueFound, .dueDecided, .dueCommitted] {
            let buyer = try await CrashBuyer(stack.caller)
            try await stack.crash(at: point) {
                _ = try await buyer.hold(seconds: 1).succeed()
            }
            try await eventually("\(point): everything is hers again") {
                try await buyer.holdings == buyer.before
            }
        }
    }
}

/// What is under way when a point is reached.
enum CrashWalk: Sendable {
    case pay, hold, capture, void, refund
    /// A payment that is refused.
    case refused
    /// A payment of which marketing hears.
    case news
    /// What a till sold while it was alone, with stored value and a coupon.
    case upload

    /// Nil for what no call leads to: holds that have come to their end, and files of orders, which
    /// `OrderUploadCrashTests` walks through.
    init?(_ point: CrashPoint) {
        switch point {
        case .payBegun, .payIdentified, .payPriced, .payDecided, .payCommitted, .offersPriced,
            .offersTaken, .offersHeld:
            self = .pay
        case .holdIdentified, .holdPriced, .holdDecided, .holdCommitted: self = .hold
        case .captureBegun, .captureDecided, .captureCommitted: self = .capture
        case .voidBegun, .voidDecided, .voidCommitted: self = .void
        case .refundBegun, .refundDecided, .refundCommitted: self = .refund
        case .releaseBegun, .releaseDecided, .releaseCommitted: self = .refused
        case .newsHeard, .newsApplied, .newsCommitted: self = .news
        case .uploadBegun, .saleClaimed, .saleDecided, .saleCommitted, .saleCouponUsed,
            .saleClosed, .offlineUseDecided, .offlineUseCommitted:
            self = .upload
        case .dueFound, .dueDecided, .dueCommitted, .fileLeased, .fileDecided, .fileCommitted,
            .fileWorked, .fileNoted:
            return nil
        }
    }

    /// News is repeated by nobody: the feed brings it again. An upload is repeated by its till.
    var canBeAbandoned: Bool { self != .news && self != .upload }

    // MARK: Not repeated

    func abandon(at point: CrashPoint, _ buyer: CrashBuyer, _ stack: CrashStack) async throws {
        let seconds = CrashStack.callHoldSeconds
        let call: CrashCall
        switch self {
        case .pay, .news: call = try await buyer.payment()
        case .upload: call = try await buyer.upload()
        case .refused: call = try await buyer.payment(isShort: true)
        case .hold: call = try await buyer.hold(seconds: seconds)
        case .capture:
            let held = try await buyer.hold(seconds: seconds).succeed()
            call = buyer.capture(try held.string("id"))
        case .void:
            let held = try await buyer.hold(seconds: seconds).succeed()
            call = buyer.void(try held.string("id"))
        case .refund:
            let paid = try await buyer.payment().succeed()
            call = buyer.refund(try paid.string("order", "id"))
        }
        try await stack.crash(at: point, by: call)
    }

    /// Whether everything is as before, or everything is paid with; and not a part of it.
    func isWhole(_ now: CrashBuyer.Holdings, _ before: CrashBuyer.Holdings) async throws -> Bool {
        let isUntouched = now == before
        let isPaid =
            now.coupon == "USED" && now.points != before.points
            && now.storedValueMinor == before.storedValueMinor - CrashBuyer.storedValueMinor
        switch self {
        case .pay, .news, .capture, .refund, .upload: return isUntouched || isPaid
        case .refused, .hold, .void: return isUntouched
        }
    }

    // MARK: Repeated

    func repeated(at point: CrashPoint, _ buyer: CrashBuyer, _ stack: CrashStack) async throws {
        switch self {
        case .pay, .news:
            let payment = try await buyer.payment()
            let order = try await crashed(payment, at: point, stack)
            try await isPaid(order, buyer, point)
        case .hold:
            let hold = try await buyer.hold(seconds: 60)
            let held = try await crashed(hold, at: point, stack)
            let order = try await buyer.capture(try held.string("id")).succeed()
            try await isPaid(order, buyer, point)
        case .capture:
            let held = try await buyer.hold(seconds: 60).succeed()
            let capture = buyer.capture(try held.string("id"))
            let order = try await crashed(capture, at: point, stack)
            try await isPaid(order, buyer, point)
        case .void:
            let held = try await buyer.hold(seconds: 60).succeed()
            let answer = try await crashed(
                buyer.void(try held.string("id")), at: point, stack)
            #expect(try answer.string("state") == "CHECKOUT_VOIDED", "\(point)")
            try await isUntouched(buyer, point)
        case .refund:
            let paid = try await buyer.payment().succeed()
            let back = try await crashed(
                buyer.refund(try paid.string("order", "id")), at: point, stack)
            #expect(try back.string("amountMinor") == "\(buyer.payableMinor)", "\(point)")
            try await isUntouched(buyer, point)
        case .upload:
            let upload = try await buyer.upload()
            let settled = try await crashed(upload, at: point, stack)
            try await isSettled(settled, upload, buyer, point)
        case .refused:
            let payment = try await buyer.payment(isShort: true)
            try await stack.crash(at: point, by: payment)
            let answer = try await payment.sendUntilAnswered()
            #expect(try answer.string("key") == "TENDERS_DO_NOT_ADD_UP", "\(point)")
            try await isUntouched(buyer, point)
        }
    }

    /// Sends a call on whose way the process dies, and again when it serves; and once more, which
    /// must change nothing.
    private func crashed(
        _ call: CrashCall, at point: CrashPoint, _ stack: CrashStack
    ) async throws -> SignedClient.Answer {
        try await stack.crash(at: point, by: call)
        let first = try await call.succeed()
        let second = try await call.succeed()
        for path in [["id"], ["order", "id"], ["refundId"]] {
            #expect(
                try Self.value(path, first) == Self.value(path, second),
                "\(point): \(first.text) \(second.text)")
        }
        return first
    }

    private static func value(
        _ path: [String], _ answer: SignedClient.Answer
    ) throws -> String? {
        var value: Any? = try JSONSerialization.jsonObject(with: Data(answer.body))
        for name in path { value = (value as? [String: Any])?[name] }
        return value as? String
    }

    private func isPaid(
        _ order: SignedClient.Answer, _ buyer: CrashBuyer, _ point: CrashPoint
    ) async throws {
        let earned = try #require(Int64(try order.string("pointsEarned")))
        var expected = buyer.before
        expected.points += earned - CrashBuyer.points
        expected.storedValueMinor -= CrashBuyer.storedValueMinor
        expected.coupon = "USED"
        try await reaches(expected, buyer, "\(point), repeated, is paid once")
    }

    private func isSettled(
        _ answer: SignedClient.Answer, _ upload: CrashCall, _ buyer: CrashBuyer,
        _ point: CrashPoint
    ) async throws {
        let sales = try #require(try answer.json("sales") as? [[String: Any]])
        #expect(sales.map { $0["outcome"] as? String } == ["SETTLED"], "\(point): \(answer.text)")
        // A second upload, under a key of its own, is answered as the first was.
        let again = try await upload.underAnotherKey.succeed()
        let repeated = try #require(try again.json("sales") as? [[String: Any]])
        #expect(repeated.map { $0["orderId"] as? String } == sales.map { $0["orderId"] as? String })
        let points = try #require(sales.first?["pointsEarned"] as? String)
        var expected = buyer.before
        expected.points += try #require(Int64(points))
        expected.storedValueMinor -= CrashBuyer.storedValueMinor
        expected.coupon = "USED"
        try await reaches(expected, buyer, "\(point), uploaded, is booked once")
    }

    private func isUntouched(_ buyer: CrashBuyer, _ point: CrashPoint) async throws {
        try await reaches(buyer.before, buyer, "\(point), repeated, leaves everything hers")
    }

    private func reaches(
        _ expected: CrashBuyer.Holdings, _ buyer: CrashBuyer, _ what: String
    ) async throws {
        var last: CrashBuyer.Holdings?
        do {
            try await eventually(what) {
                last = try await buyer.holdings
                return last == expected
            }
        } catch {
            #expect(last == expected, "\(what)")
            throw error
        }
    }
}
