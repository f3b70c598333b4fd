import Foundation
import Stack
import TestKit
import Testing

/// The main job, through the gateway, five real processes.
@Suite("The main job", .serialized)
struct MainJobTests {
    @Test("A01 a phone with its SMS code registers a member, whose refresh token gives new tokens")
    func registersAndRefreshes() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let tokens = try await caller.post(
            "/v1/auth/tokens", ["refreshToken": member.refreshToken], as: caller.miniProgram)
        #expect(tokens.status == 200, "\(tokens.text)")
        let me = try await caller.get("/v1/me", as: .bearer(tokens.string("accessToken")))
        #expect(try me.string("id") == member.id)
        let another = try await caller.post(
            "/v1/auth/sms-codes", ["phone": member.phone, "purpose": "LOG_IN"],
            as: caller.miniProgram)
        #expect(another.status == 429)
        #expect(try another.string("key") == "SMS_TOO_FREQUENT")
    }

    @Test("A04 a till enrols with phone and code, and the card number is there at once")
    func enrolsAtTheTill() async throws {
        let caller = try Caller(await RunningStack.shared())
        let phone = Caller.freshPhone()
        let code = try await caller.post(
            "/v1/auth/sms-codes", ["phone": phone, "purpose": "REGISTER"], as: caller.till
        ).string("code")
        let answer = try await caller.post(
            "/v1/members",
            [
                "phone": phone, "smsCode": code, "storeId": caller.status.stores[0],
                "terminalId": "till-\(UUID().uuidString.prefix(8))", "staffId": "staff-1",
                "consents": Caller.agreed,
            ], as: caller.till)
        #expect(answer.status == 200)
        let card = try answer.string("member", "cardNumber")
        #expect(card.count == 16)
        #expect(try answer.string("accessToken") == "")
        let found = try await caller.post(
            "/v1/members:search", ["cardNumber": card], as: caller.till)
        #expect(try (found.json("members") as? [[String: Any]])?.count == 1)
    }

    @Test("A16 H02 a member is found by card number and by phone, with phone and name masked")
    func findsMasked() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        for search in [["cardNumber": member.cardNumber], ["phone": member.phone]] {
            let answer = try await caller.post("/v1/members:search", search, as: caller.till)
            let found = try #require(try answer.json("members") as? [[String: Any]]).first
            #expect(found?["id"] as? String == member.id)
            #expect(
                found?["phone"] as? String
                    == "\(member.phone.prefix(3))****\(member.phone.suffix(4))")
            #expect(found?["nickname"] as? String == "李*")
            #expect(!answer.text.contains(member.phone))
        }
    }

    @Test("C01 C16 E01 E12 N05 a paid order earns by the rules, with the reason for each number")
    func earnsWithReasons() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let answer = try await caller.post(
            "/v1/orders",
            [
                "storeId": caller.status.stores[2], "channel": "IN_STORE", "terminalId": "till-7",
                "staffId": "staff-3", "table": "A12", "covers": 2, "memberCode": member.cardNumber,
                "externalId": UUID().uuidString, "paidAt": Date.now.ISO8601Format(),
                "lines": [
                    line("negroni", "cocktail", 6_800), line("yamazaki", "whisky", 12_800),
                    line("nuts", "food", 2_500),
                ],
                "tenders": [
                    ["type": "WECHAT_PAY", "amountMinor": 20_000],
                    ["type": "CASH", "amountMinor": 2_100],
                ],
            ], as: caller.till)
        #expect(answer.status == 200, "\(answer.text)")
        let isWednesday = try weekday(answer.string("order", "businessDate")) == 4
        // 68 × 1.5 + 128 × 2 + 25 = 383; the member day adds one more base of 221.
        let expected = isWednesday ? 604 : 383
        #expect(try answer.string("pointsEarned") == "\(expected)")
        #expect(try answer.string("points", "available") == "\(expected)")
        #expect(try answer.string("points", "seq") == "1")
        let steps = try #require(try answer.json("explanation") as? [[String: Any]])
        let codes = steps.compactMap { $0["code"] as? String }
        #expect(codes.contains("BASE") && codes.contains("MULTIPLIER"))
        for step in steps {
            let text = step["text"] as? [String: Any]
            let (zh, en) = (text?["zh"] as? String, text?["en"] as? String)
            #expect(zh?.isEmpty == false)
            #expect(en?.isEmpty == false)
        }
        let order = try await caller.get(
            "/v1/orders/\(answer.string("order", "id"))", as: caller.till)
        #expect(try order.string("terminalId") == "till-7")
        #expect(try order.string("staffId") == "staff-3")
        #expect(try order.string("table") == "A12")
        #expect(try order.json("covers") as? Int == 2)
        #expect(try order.string("payableMinor") == "22100")
    }

    @Test("C15 X01 the member reads balance, statement by page, and the lots that expire")
    func readsStatement() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        var earned: Int64 = 0
        for amount: Int64 in [1_000, 2_000, 3_000] {
            let order = try await caller.post(
                "/v1/orders",
                caller.orderBody(member: ["memberId": member.id], amountMinor: amount),
                as: caller.till)
            earned += try #require(Int64(order.string("pointsEarned")))
        }
        let points = try await caller.get("/v1/me/points", as: member.token)
        #expect(try points.string("points", "available") == "\(earned)")
        #expect(try points.string("points", "seq") == "3")
        let lots = try #require(try points.json("expiring") as? [[String: Any]])
        let year = Calendar(identifier: .gregorian).component(.year, from: .now)
        #expect(!lots.isEmpty)
        #expect(lots.allSatisfy { $0["lastDate"] as? String == "\(year + 1)-12-31" })
        let first = try await caller.get("/v1/me/points/entries?pageSize=2", as: member.token)
        let second = try await caller.get(
            "/v1/me/points/entries?pageSize=2&pageToken=\(first.string("nextPageToken"))",
            as: member.token)
        let entries = try [first, second].flatMap {
            try #require(try $0.json("entries") as? [[String: Any]])
        }
        #expect(entries.compactMap { $0["seq"] as? String } == ["3", "2", "1"])
        #expect(try second.string("nextPageToken") == "")
    }

    @Test("B01 B02 B04 B07 a payment raises the level at once, and the way to the next is told")
    func raisesLevel() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let before = try await caller.get("/v1/me/level", as: member.token)
        #expect(try before.string("progress", "missingMinor") == "50000")
        #expect(try before.string("progress", "hint", "zh").contains("再消费"))
        // 500.00 reaches silver exactly: the threshold is ≥.
        _ = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 50_000),
            as: caller.till)
        try await eventually("silver", within: .seconds(2)) {
            try await caller.read("/v1/me/level", as: member.token)
                .string("level", "code") == "silver"
        }
        let after = try await caller.get("/v1/me/level", as: member.token)
        #expect(try after.string("progress", "nextLevelCode") == "gold")
        #expect(!((try after.json("benefits") as? [Any])?.isEmpty ?? true))
        let me = try await caller.get("/v1/me", as: member.token)
        #expect((try me.json("level") as? [String: Any])?["code"] as? String == "silver")
    }

    @Test("E04 a member is identified by phone at the till, by her card, or by her id")
    func identifiesMember() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let names: [[String: Any]] = [
            ["phone": member.phone], ["memberCode": member.cardNumber], ["memberId": member.id],
        ]
        for name in names {
            let answer = try await caller.post(
                "/v1/orders", caller.orderBody(member: name, amountMinor: 100), as: caller.till)
            #expect(try answer.string("order", "memberId") == member.id)
        }
    }

    @Test("N07 a bar's order at 04:59 belongs to the evening before, at 05:00 to the day")
    func datesByBusinessDay() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        var shanghai = Calendar(identifier: .gregorian)
        shanghai.timeZone = try #require(TimeZone(identifier: "Asia/Shanghai"))
        let yesterday = try #require(shanghai.date(byAdding: .day, value: -1, to: .now))
        let five = try #require(
            shanghai.date(bySettingHour: 5, minute: 0, second: 0, of: yesterday))
        let formatter = DateFormatter()
        formatter.calendar = shanghai
        formatter.timeZone = shanghai.timeZone
        formatter.dateFormat = "yyyy-MM-dd"
        let expected = [(-60.0, -86_400.0), (0.0, 0.0)]
        for (shift, day) in expected {
            let answer = try await caller.post(
                "/v1/orders",
                caller.orderBody(
                    member: ["memberId": member.id], amountMinor: 100, store: 2,
                    paidAt: five.addingTimeInterval(shift)), as: caller.till)
            #expect(
                try answer.string("order", "businessDate")
                    == formatter.string(from: five.addingTimeInterval(day)))
        }
    }

    @Test("D03 A08 a registered member holds exactly one welcome coupon")
    func issuesWelcomeCoupon() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        try await eventually("the coupon", within: .seconds(5)) {
            let answer = try await caller.get("/v1/me/coupons", as: member.token)
            return (try answer.json("coupons") as? [Any])?.count == 1
        }
    }

    @Test("G01 today's figures contain a new member and an order within two seconds")
    func countsToday() async throws {
        // End-to-end tests run one at a time (scripts/test), so nobody else adds to the figures.
        let caller = try Caller(await RunningStack.shared())
        var figures = try await DayFigures.settled(caller)
        let member = try await caller.register()
        let order = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 12_345),
            as: caller.till)
        let points = try #require(Int64(order.string("pointsEarned")))
        #expect(points > 0)
        figures.countMember()
        figures.count(orders: 1, ofMinor: 12_345, points: points)
        try await figures.areReached(caller, within: .seconds(2))
    }

    @Test("E01 an order is read by its member, by staff and by the merchant's apps, not by others")
    func readsOrder() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let placed = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 4_200),
            as: caller.till)
        let id = try placed.string("order", "id")
        let readers = [
            caller.till, caller.miniProgram, caller.console, member.token, try await caller.owner(),
        ]
        for (number, reader) in readers.enumerated() {
            let order = try await caller.get("/v1/orders/\(id)", as: reader)
            #expect(order.status == 200, "reader \(number): \(order.text)")
            #expect(try order.string("id") == id)
            #expect(try order.string("memberId") == member.id)
            #expect(try order.string("payableMinor") == "4200")
            #expect(try order.string("pointsEarned") == placed.string("pointsEarned"))
        }
        let other = try await caller.register()
        try expect(await caller.get("/v1/orders/\(id)", as: other.token), 404, "ORDER_NOT_FOUND")
        try expect(
            await caller.get("/v1/orders/\(UUID().uuidString.lowercased())", as: caller.till), 404,
            "ORDER_NOT_FOUND")
    }

    @Test("X24 the documentation is served, and every process tells its health and metrics")
    func servesDocumentation() async throws {
        let caller = try Caller(await RunningStack.shared())
        for path in ["/healthz", "/readyz", "/openapi.json", "/docs"] {
            #expect(try await caller.get(path, as: .nobody).status == 200, "\(path)")
        }
        for service in caller.status.services.values {
            let admin = SignedClient(gateway: service.admin)
            for path in ["/healthz", "/readyz"] {
                #expect(try await admin.send("GET", path, as: .nobody).status == 200)
            }
            let metrics = try await admin.send("GET", "/metrics", as: .nobody)
            #expect(metrics.text.contains("# TYPE"))
        }
    }

    private func line(_ sku: String, _ category: String, _ price: Int64) -> [String: Any] {
        [
            "sku": sku, "name": sku, "category": category, "quantity": 1, "unitPriceMinor": price,
        ]
    }

    /// 1 for Sunday … 7 for Saturday.
    private func weekday(_ businessDate: String) throws -> Int {
        let parts = businessDate.split(separator: "-").compactMap { Int($0) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let date = try #require(
            calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2])))
        return calendar.component(.weekday, from: date)
    }
}
