import Foundation
import Postgres
import ServiceKit
import Stack
import Subprocess
import SystemPackage
import TestKit
import Testing

/// A stack whose processes die where a test says, and in which holds last seconds.
struct CrashStack: Sendable {
    /// How long a payment's coupon is held, and how long after a hold's end it is given back.
    static let callHoldSeconds = 5
    static let settleSeconds = 2

    let stack: RunningStack
    let caller: Caller
    private let order: URL

    init() async throws {
        let root = FileManager.default.temporaryDirectory.appending(
            path: "patron-crash-" + UUID().uuidString.prefix(8).lowercased())
        order = root.appending(path: "crash-at")
        stack = try await RunningStack(
            in: root,
            environment: [
                CrashPoint.variable: order.path,
                "PATRON_POINTS_CALL_HOLD_SECONDS": "\(Self.callHoldSeconds)",
                "PATRON_POINTS_SHORTEST_HOLD_SECONDS": "1",
                "PATRON_MARKETING_SETTLE_SECONDS": "\(Self.settleSeconds)",
            ])
        caller = try Caller(stack)
    }

    /// Does something on whose way a process dies, and waits until that process serves again.
    ///
    /// Whatever the caller is told meanwhile: the gateway may have repeated the call in time.
    func crash(at point: CrashPoint, _ body: () async throws -> Void) async throws {
        let service = point.service.rawValue
        let process = try #require(try stack.status.pid(of: service))
        try Data(point.rawValue.utf8).write(to: order, options: .atomic)
        try? await body()
        try await eventually("\(service) dies at \(point)", within: .seconds(20)) {
            !FileManager.default.fileExists(atPath: order.path)
        }
        try await stack.waitUntilServing(service, after: process)
    }

    /// The invariants of the books, as an operator checks them.
    func verify() async throws {
        let patron = try RunningStack.executables.appending(path: "patron")
        let result = try await Subprocess.run(
            .path(FilePath(patron.path)),
            arguments: ["verify", "--directory", stack.directory.root.path],
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
        #expect(result.terminationStatus.isSuccess, "\(result.standardOutput)")
    }

    /// Nothing is set aside any more, in either database.
    func nothingIsHeld() async throws {
        try await count("offers", CountHeldOffers(), in: .marketing)
        try await count("coupons", CountHeldCoupons(), in: .marketing)
        try await count("points and stored value", CountHeldValue(), in: .points)
    }

    private func count<S: Statement>(
        _ what: String, _ statement: S, in service: ServiceName
    ) async throws where S.Row == Int64 {
        let server = try stack.status.postgres
        let configuration = PostgresConfiguration(
            host: server.socket, port: server.port, database: service.database,
            user: LocalPostgres.owner, connections: 1)
        try await withPool(configuration) { pool in
            try await eventually("no \(what) are held") {
                try await pool.query(statement, deadline: .now + .seconds(10)).first == 0
            }
        }
    }
}

private struct CountHeldOffers: Statement {
    static let sql = "SELECT count(*) FROM offer_holds WHERE state = 'HELD'"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct CountHeldCoupons: Statement {
    static let sql = "SELECT count(*) FROM coupons WHERE state = 'HELD'"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct CountHeldValue: Statement {
    static let sql = "SELECT count(*) FROM accounts WHERE held <> 0"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// A member with points, stored value and a coupon, who buys once.
struct CrashBuyer: Sendable {
    /// What she has, and what her coupon is.
    struct Holdings: Equatable, Sendable {
        var points: Int64
        var storedValueMinor: Int64
        var coupon: String
    }

    let caller: Caller
    let member: Caller.Member
    let coupon: String
    let before: Holdings
    /// What she pays with money and stored value.
    let payableMinor: Int64
    let externalId = UUID().uuidString

    static let points: Int64 = 500
    static let storedValueMinor: Int64 = 10_000

    init(_ caller: Caller) async throws {
        self.caller = caller
        // She reads what she has as often as the test asks.
        member = try await caller.register(through: .app(caller.status.apps.benchMiniProgram))
        // With the 500 points of the top-up enough, and too little for another level.
        let earned = try await caller.post(
            "/v1/orders",
            caller.orderBody(
                member: ["memberId": member.id], amountMinor: 10_000),
            as: caller.benchTill)
        #expect(earned.status == 200, "\(earned.text)")
        let plans = try await caller.read("/v1/stored-value/plans", as: member.token)
        let plan = try #require((try plans.json("plans") as? [[String: Any]])?.first)
        let topUp = try await caller.post(
            "/v1/stored-value:topUp",
            [
                "memberId": member.id, "planId": plan["id"] ?? "",
                "paymentId": "cash-\(UUID().uuidString)", "tender": "CASH",
                "storeId": caller.status.stores[0],
            ], as: caller.benchTill)
        #expect(topUp.status == 200, "\(topUp.text)")
        coupon = try await Self.welcomeCoupon(of: member, caller)
        before = try await Self.holdings(of: member, coupon, caller)
        try #require(before.points >= Self.points)
        let quote = try await caller.post(
            "/v1/orders:quote",
            ["basket": Self.basket(caller, ["memberId": member.id], coupon)],
            as: caller.benchTill)
        payableMinor = try #require(Int64(try quote.string("price", "payableMinor")))
    }

    private static func welcomeCoupon(
        of member: Caller.Member, _ caller: Caller
    ) async throws -> String {
        var found: String?
        try await eventually("the welcome coupon") {
            let answer = try await caller.read("/v1/me/coupons", as: member.token)
            found = (try answer.json("coupons") as? [[String: Any]])?.first?["id"] as? String
            return found != nil
        }
        return try #require(found)
    }

    var holdings: Holdings {
        get async throws { try await Self.holdings(of: member, coupon, caller) }
    }

    private static func holdings(
        of member: Caller.Member, _ coupon: String, _ caller: Caller
    ) async throws -> Holdings {
        let points = try await caller.read("/v1/me/points", as: member.token)
        let value = try await caller.read("/v1/me/stored-value", as: member.token)
        let coupon = try await caller.read("/v1/coupons/\(coupon)", as: member.token)
        return Holdings(
            points: try #require(Int64(try points.string("points", "available"))),
            storedValueMinor: try #require(Int64(try value.string("balance", "availableMinor"))),
            coupon: try coupon.string("state"))
    }

    // MARK: Calls, each as it is sent again

    /// Articles that no promotion of the sandbox is about.
    private static func basket(
        _ caller: Caller, _ who: [String: Any], _ coupon: String
    ) -> [String: Any] {
        var basket: [String: Any] = [
            "storeId": caller.status.stores[0], "terminalId": "till-1", "points": points,
            "couponIds": [coupon],
            "lines": [
                [
                    "sku": "gift-A", "name": "礼盒A", "category": "gift", "quantity": 2,
                    "unitPriceMinor": 12_800,
                ]
            ],
        ]
        basket.merge(who) { $1 }
        return basket
    }

    /// She shows a code, which the call uses up, and which it may show again.
    private func basket() async throws -> [String: Any] {
        let code = try await caller.post("/v1/me/code", [:], as: member.token).string("code")
        return Self.basket(caller, ["memberCode": code], coupon)
    }

    private var tenders: [[String: Any]] {
        [
            ["type": "STORED_VALUE", "amountMinor": Self.storedValueMinor],
            ["type": "CASH", "amountMinor": payableMinor - Self.storedValueMinor],
        ]
    }

    /// - Parameter isShort: a fen too little, which is refused.
    func payment(isShort: Bool = false) async throws -> CrashCall {
        var tenders = tenders
        if isShort {
            tenders[1]["amountMinor"] = payableMinor - Self.storedValueMinor - 1
        }
        return CrashCall(
            caller, "/v1/orders:pay",
            [
                "basket": try await basket(), "externalId": externalId, "tenders": tenders,
                "paidAt": Date.now.ISO8601Format(),
            ])
    }

    func hold(seconds: Int) async throws -> CrashCall {
        CrashCall(
            caller, "/v1/orders:hold",
            [
                "basket": try await basket(), "externalId": externalId,
                "storedValueMinor": Self.storedValueMinor, "seconds": seconds,
            ])
    }

    func capture(_ checkout: String) -> CrashCall {
        CrashCall(caller, "/v1/checkouts/\(checkout):capture", ["tenders": tenders])
    }

    func void(_ checkout: String) -> CrashCall {
        CrashCall(caller, "/v1/checkouts/\(checkout):void", ["reason": "顾客取消"])
    }

    func refund(_ order: String) -> CrashCall {
        CrashCall(
            caller, "/v1/orders/\(order):refund", ["externalId": "R-1", "reason": "不要了"])
    }
}

/// A call that can be sent again under the same key.
struct CrashCall: Sendable {
    private let caller: Caller
    private let path: String
    private let body: [UInt8]
    private let key = UUID().uuidString.lowercased()

    init(_ caller: Caller, _ path: String, _ body: [String: Any]) {
        self.caller = caller
        self.path = path
        let data = try? JSONSerialization.data(withJSONObject: body, options: [.sortedKeys])
        self.body = Array(data ?? Data())
    }

    func send() async throws -> SignedClient.Answer {
        try await caller.client.send(
            "POST", path, body: body, as: caller.benchTill, key: key)
    }

    /// Sends it until something is answered that does not ask for a repetition.
    func sendUntilAnswered() async throws -> SignedClient.Answer {
        var last: SignedClient.Answer?
        try await eventually("an answer of \(path)", within: .seconds(20)) {
            let answer = try await send()
            last = answer
            return try answer.status == 200 || answer.json("retryable") as? Bool != true
        }
        return try #require(last)
    }

    /// The same, which must succeed.
    func succeed() async throws -> SignedClient.Answer {
        let answer = try await sendUntilAnswered()
        try #require(answer.status == 200, "\(path): \(answer.text)")
        return answer
    }
}
