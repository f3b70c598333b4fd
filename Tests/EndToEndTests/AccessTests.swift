import Foundation
import MemberService
import Stack
import TestKit
import Testing

/// A sample of docs/roles.csv, through the gateway.
@Suite("Roles through the gateway")
struct AccessTests {
    @Test("H01 X13 an order is there for its store and its region, and for nobody else's")
    func orders() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        // Stores 0 and 1 are of one area, store 2 of another.
        var orders: [String] = []
        for store in 0...2 {
            let answer = try await caller.post(
                "/v1/orders",
                caller.orderBody(
                    member: ["memberId": member.id], amountMinor: 8_800, store: store),
                as: caller.till)
            orders.append(try answer.string("order", "id"))
        }
        let expected: [(String, [Int])] = [
            ("cashier", [200, 404, 404]), ("regional_manager", [200, 200, 404]),
            ("customer_service", [200, 200, 200]), ("admin", [403, 403, 403]),
        ]
        for (role, statuses) in expected {
            let token = try await caller.staff(role)
            for (order, status) in zip(orders, statuses) {
                let answer = try await caller.get("/v1/orders/\(order)", as: token)
                #expect(answer.status == status, "\(role)")
            }
        }
    }

    @Test(
        "H01 an account made by the owner logs in, does what its role may, and ends when closed"
    )
    func account() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        let name = "e2e-\(UUID().uuidString.prefix(8))"
        let made = try await caller.post(
            "/v1/staff",
            ["account": name, "role": "cashier", "unitIds": [caller.status.stores[0]]], as: owner)
        let given = try made.string("oneTimePassword")
        let needed = try await caller.post(
            "/v1/staff/tokens", ["account": name, "password": given], as: caller.console)
        #expect(try needed.string("key") == "PASSWORD_CHANGE_NEEDED")
        let token = try await caller.post(
            "/v1/staff/tokens",
            ["account": name, "password": given, "newPassword": "correct horse battery"],
            as: caller.console)
        let cashier = SignedClient.Caller.bearer(try token.string("accessToken"))
        #expect(try await caller.get("/v1/items", as: cashier).status == 200)
        #expect(try await caller.get("/v1/staff", as: cashier).status == 403)
        let id = try made.string("staff", "id")
        _ = try await caller.post("/v1/staff/\(id):disable", ["reason": "left"], as: owner)
        try await eventually("the token has ended", within: .seconds(35)) {
            try await caller.get("/v1/items", as: cashier).status == 401
        }
    }
}
