import MemberService
import Messages
import Primitives
import Redis
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Levels on the real stack")
struct MemberLevelTests {
    /// Waits until the member's level is as expected, and says how it stood when time was up.
    private func reaches(
        _ code: String, _ member: String, _ stack: MemberStack
    ) async throws -> MemberV1.GetMyLevelReply {
        let deadline = ContinuousClock.now + .seconds(10)
        while true {
            let reply = try await stack.level(of: member)
            if reply.level?.code == code || ContinuousClock.now > deadline { return reply }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    @Test(
        "B01 B02 B04 B07 a paid order raises the level: on read and as an event, with progress"
    )
    func upgrade() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000101").member?.id)
            let before = try await stack.level(of: id)
            #expect(before.level?.code == "base")
            #expect(before.level?.validUntil == nil)
            #expect(before.progress?.missingMinor == 50_000)
            #expect(before.progress?.hint?.zh == "再消费 500.00 元升级银卡")

            try stack.ledger.paid(11_200, by: id, on: "2026-03-05")
            let deadline = ContinuousClock.now + .seconds(10)
            var progress = try await stack.level(of: id).progress
            while progress?.missingMinor == 50_000, ContinuousClock.now < deadline {
                progress = try await stack.level(of: id).progress
            }
            #expect(progress?.missingMinor == 38_800)
            #expect(progress?.hint?.zh == "再消费 388.00 元升级银卡")
            #expect(progress?.hint?.en == "Spend CNY 388.00 more to reach Silver")
            #expect(progress?.nextLevelCode == "silver")
            #expect(progress?.conditions.map(\.window) == ["CALENDAR_MONTH", "CALENDAR_QUARTER"])
            #expect(progress?.conditions.map(\.reachedMinor) == [11_200, 11_200])
            #expect(progress?.conditions.map(\.thresholdMinor) == [50_000, 100_000])
            #expect(progress?.conditions.map(\.metric) == ["SPEND_NET", "SPEND_NET"])
            #expect(progress?.conditions.map(\.reached) == [11_200, 11_200])
            #expect(progress?.conditions.map(\.threshold) == [50_000, 100_000])

            // Reaching the threshold exactly is enough.
            try stack.ledger.paid(38_800, by: id, on: "2026-03-05")
            let silver = try await reaches("silver", id, stack)
            #expect(silver.level?.rank == 1)
            #expect(silver.level?.name?.zh == "银卡")
            // To the end of April, by Shanghai's clock.
            #expect(silver.level?.validUntil == Instant(rfc3339: "2026-04-30T16:00:00Z"))
            #expect(silver.benefits.map(\.code) == ["discount_10"])
            #expect(silver.progress?.nextLevelCode == "gold")
            #expect(silver.progress?.missingMinor == 250_000)

            let events = try await stack.texts(
                """
                SELECT type || ' ' || aggregate_seq FROM outbox WHERE aggregate_id = '\(id)'
                ORDER BY aggregate_seq
                """
            )
            #expect(events == ["member.registered 1", "level.upgraded 2"])
            let facts = try await stack.members.resolve(
                MemberV1.ResolveMemberRequest(memberId: id), stack.service())
            #expect(facts.levelCode == "silver")
            #expect(facts.version == 2)
        }
    }

    @Test("B02 several steps at once; B01 the highest level has nothing above it")
    func steps() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000102").member?.id)
            try stack.ledger.paid(2_000_000, by: id, on: "2026-03-05")
            let diamond = try await reaches("diamond", id, stack)
            #expect(diamond.level?.code == "diamond")
            #expect(diamond.progress == nil)
            #expect(try await stack.count("outbox", "type = 'level.upgraded'") == 1)
        }
    }

    @Test("B01 a level that has ended is not shown, whoever asks and whatever is cached")
    func ended() async throws {
        try await MemberStack.run { stack in
            let reply = try await stack.register("13800000103")
            let member = try #require(reply.member)
            try stack.ledger.paid(50_000, by: member.id, on: "2026-03-05")
            _ = try await reaches("silver", member.id, stack)
            func seen() async throws -> [String] {
                [
                    try await stack.level(of: member.id).level?.code ?? "",
                    try await stack.members.getMe(.init(), stack.member(member.id)).level?.code
                        ?? "",
                    try await stack.members.get(.init(id: member.id), stack.till()).level?.code
                        ?? "",
                    try await stack.members.search(.init(phone: "13800000103"), stack.till())
                        .members.first?.level?.code ?? "",
                    try await stack.members.resolve(.init(memberId: member.id), stack.service())
                        .levelCode,
                    try await stack.members.resolve(
                        .init(memberCode: member.cardNumber), stack.service()
                    ).levelCode,
                ]
            }
            func counted() async throws -> [String] {
                try await stack.members.countByLevel(.init(), stack.service()).levels.map {
                    "\($0.levelCode) \($0.members)"
                }
            }
            stack.clock.set(Instant(rfc3339: "2026-04-30T15:59:59.999Z")!)
            #expect(Set(try await seen()) == ["silver"])
            #expect(try await counted() == ["base 0", "silver 1", "gold 0", "diamond 0"])
            stack.clock.set(Instant(rfc3339: "2026-04-30T16:00:00Z")!)
            #expect(Set(try await seen()) == ["base"])
            #expect(try await counted() == ["base 1", "silver 0", "gold 0", "diamond 0"])

            // The next order posts what time has done before it counts itself.
            try stack.ledger.paid(300_000, by: member.id, on: "2026-05-01")
            _ = try await reaches("gold", member.id, stack)
            let events = try await stack.texts(
                """
                SELECT type FROM outbox WHERE aggregate_id = '\(member.id)'
                    AND type <> 'member.stage_changed' ORDER BY aggregate_seq
                """)
            #expect(
                events == [
                    "member.registered", "level.upgraded", "level.downgraded", "level.upgraded",
                ])
        }
    }

    @Test("B02 every order counts exactly once, in a thousand orders of ten members")
    func exactlyOnce() async throws {
        try await MemberStack.run { stack in
            var members: [String] = []
            for number in 0..<10 {
                members.append(
                    try #require(try await stack.register("1380000020\(number)").member?.id))
            }
            var total: Int64 = 0
            for number in 0..<1_000 {
                let minor = Int64(number * 7 % 100)
                total += minor
                try stack.ledger.paid(
                    minor, by: members[number % 10],
                    on: number.isMultiple(of: 3) ? "2026-03-04" : "2026-03-05")
            }
            try await eventually("all orders are counted") {
                try await stack.number("SELECT coalesce(sum(orders), 0) FROM member_spend") == 1_000
            }
            #expect(try await stack.number("SELECT sum(amount_minor) FROM member_spend") == total)
            #expect(try await stack.number("SELECT sum(lifetime_minor) FROM members") == total)
            let gaps = try await stack.count(
                "(SELECT 1 FROM outbox GROUP BY aggregate_id HAVING max(aggregate_seq) <> count(*)) g"
            )
            #expect(gaps == 0)
        }
    }

    @Test("B07 a level is readable within 200 ms of its event")
    func latency() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000104").member?.id)
            _ = try await stack.level(of: id)
            var times: [Duration] = []
            for (minor, code) in [(50_000, "silver"), (250_000, "gold"), (1_700_000, "diamond")] {
                let start = ContinuousClock.now
                try stack.ledger.paid(Int64(minor), by: id, on: "2026-03-05")
                #expect(try await reaches(code, id, stack).level?.code == code)
                times.append(ContinuousClock.now - start)
            }
            // The middle one: other tests want the processor, too.
            #expect(times.sorted()[1] < .milliseconds(200))
        }
    }

    @Test("B01 FLUSHALL, old values and garbage in Redis change no answer")
    func cache() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000105").member?.id)
            try await eventually("Redis answers") { stack.redis.isAvailable }
            func resolved() async throws -> String {
                try await stack.members.resolve(.init(memberId: id), stack.service()).levelCode
            }
            let key = "member:facts:\(MemberDemo.merchant):\(id)"
            try await eventually("the facts are cached") {
                let reply = try await resolved()
                #expect(reply == "base")
                return (try? await stack.redis.get(key)) != nil
            }
            let old = try #require(try await stack.redis.get(key))
            try stack.ledger.paid(50_000, by: id, on: "2026-03-05")
            _ = try await reaches("silver", id, stack)
            // The cached entry follows the event without being asked for.
            try await eventually("the cache follows") { try await resolved() == "silver" }
            let new = try #require(try await stack.redis.get(key))
            #expect(new != old)

            try await stack.redis.flushall()
            #expect(try await resolved() == "silver")
            for garbage in ["", "x", "2 - ", "2 x abc", "99999999999999999999 - x"] {
                try await stack.redis.set(key, Array(garbage.utf8))
                #expect(try await resolved() == "silver")
            }
            // Even a value of another type is replaced.
            _ = try await stack.redis.del([key])
            _ = try await stack.redis.send(RawCommand(RedisArguments("LPUSH", key, "x")))
            #expect(try await resolved() == "silver")
            try await eventually("the list is replaced") {
                let reply = try await resolved()
                #expect(reply == "silver")
                return (try? await stack.redis.get(key)) != nil
            }
        }
    }

    @Test("B01 the lifetime scheme of the imported merchant, and its counts")
    func lifetime() async throws {
        try await MemberStack.run { stack in
            let options = stack.service(merchant: MemberDemo.importMerchant)
            let member = try await stack.members.import(
                .init(
                    source: "cdnow", externalId: "1",
                    registeredAt: Instant(rfc3339: "1997-01-01T12:00:00Z")),
                options)
            for minor: Int64 in [9_999, 1, 0, 20_000] {
                try stack.ledger.paid(
                    minor, by: member.memberId, on: "1997-02-01",
                    merchant: MemberDemo.importMerchant)
            }
            try await eventually("gold by lifetime") {
                try await stack.members.countByLevel(.init(), options).levels.map(\.members) == [
                    0, 0, 1, 0,
                ]
            }
            let counts = try await stack.members.countByLevel(.init(), options)
            #expect(counts.members == 1)
            #expect(counts.feedTransaction == 4)
        }
    }

    @Test("X24 an order of an unknown member or merchant holds nobody up")
    func unknown() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000106").member?.id)
            try stack.ledger.paid(50_000, by: MemberDemo.merchant.description, on: "2026-03-05")
            try stack.ledger.paid(
                50_000, by: id, on: "2026-03-05", merchant: MemberDemo.importStore)
            try stack.ledger.paid(50_000, by: id, on: "2026-03-05")
            #expect(try await reaches("silver", id, stack).level?.code == "silver")
            #expect(try await stack.number("SELECT sum(amount_minor) FROM member_spend") == 50_000)
        }
    }

    // MARK: Returns

    /// Waits until a member's spending is so much in all.
    private func spends(_ minor: Int64, _ member: String, _ stack: MemberStack) async throws {
        try await eventually("\(minor) are spent") {
            try await stack.number(
                "SELECT lifetime_minor FROM members WHERE member_id = '\(member)'") == minor
        }
    }

    @Test("X03 B04 a return lowers the progress on the order's date, and no level before its end")
    func refunded() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000107").member?.id)
            try stack.ledger.paid(30_000, by: id, on: "2026-03-05")
            try stack.ledger.paid(20_000, by: id, on: "2026-03-05")
            let silver = try await reaches("silver", id, stack)
            #expect(silver.progress?.missingMinor == 250_000)

            // Told of in April, but what was bought in March is not spent.
            stack.clock.set(Instant(rfc3339: "2026-04-10T04:00:00Z")!)
            try stack.ledger.refunded(20_000, by: id, of: "2026-03-05", on: "2026-04-10")
            try await spends(30_000, id, stack)
            let after = try await stack.level(of: id)
            #expect(after.level?.code == "silver")
            #expect(after.level?.validUntil == silver.level?.validUntil)
            // Gold by the quarter, in which nothing is spent yet, or by the year, less the return.
            #expect(after.progress?.conditions.map(\.reachedMinor) == [0, 30_000])
            #expect(
                try await stack.texts(
                    """
                    SELECT business_date || ' ' || amount_minor || ' ' || orders FROM member_spend
                    """) == ["2026-03-05 30000 2"])

            try stack.ledger.refunded(
                30_000, by: id, of: "2026-03-05", on: "2026-04-10", isWhole: true)
            try await spends(0, id, stack)
            #expect(try await stack.level(of: id).level?.code == "silver")
            #expect(try await stack.number("SELECT sum(orders) FROM member_spend") == 1)
            #expect(try await stack.count("outbox", "type LIKE 'level.%'") == 1)
            stack.clock.set(Instant(rfc3339: "2026-04-30T16:00:00Z")!)
            #expect(try await stack.level(of: id).level?.code == "base")
        }
    }

    @Test("T1 X03 what was returned prolongs no level: gold ends, and falls by what was kept")
    func refundedIsNotProlonged() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000108").member?.id)
            try stack.ledger.paid(300_000, by: id, on: "2026-03-05")
            let gold = try await reaches("gold", id, stack)
            #expect(gold.level?.validUntil == Instant(rfc3339: "2026-06-30T16:00:00Z"))

            // 2 000 and 1 500 would be gold again; the 2 000 come back before.
            stack.clock.set(Instant(rfc3339: "2026-05-10T04:00:00Z")!)
            try stack.ledger.paid(200_000, by: id, on: "2026-05-10")
            try stack.ledger.refunded(
                200_000, by: id, of: "2026-05-10", on: "2026-05-10", isWhole: true)
            try stack.ledger.paid(150_000, by: id, on: "2026-05-10")
            try await spends(450_000, id, stack)
            let kept = try await stack.level(of: id)
            #expect(kept.level?.code == "gold")
            #expect(kept.level?.validUntil == gold.level?.validUntil)
            stack.clock.set(Instant(rfc3339: "2026-06-30T15:59:59.999Z")!)
            #expect(try await stack.level(of: id).level?.code == "gold")
            // 1 500 in the quarter that ended are silver.
            stack.clock.set(Instant(rfc3339: "2026-06-30T16:00:00Z")!)
            #expect(try await stack.level(of: id).level?.code == "silver")
        }
    }

    @Test("I10 B02 X03 orders and returns make the same levels one by one and in one burst")
    func refundedInAnyBatches() async throws {
        let seed = UInt64.random(in: 1 ... .max)
        var random = seed
        func next(_ limit: UInt64) -> Int64 {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int64(random % limit)
        }
        /// What a member does: an order, and perhaps a part of it back.
        let history = (0..<25).map { _ in
            let minor = 1 + next(120_000)
            let date = next(2) == 0 ? "2026-02-17" : "2026-03-05"
            return (minor: minor, date: date, back: next(3) == 0 ? minor : next(UInt64(minor)))
        }
        try await MemberStack.run { stack in
            let slow = try #require(try await stack.register("13800000109").member?.id)
            let burst = try #require(try await stack.register("13800000110").member?.id)
            var told: Int64 = 0
            func tell(_ id: String, _ place: Int) throws {
                let order = history[place]
                try stack.ledger.paid(order.minor, by: id, on: order.date)
                told += 1
                guard order.back > 0 else { return }
                try stack.ledger.refunded(
                    order.back, by: id, of: order.date, on: "2026-03-05",
                    isWhole: order.back == order.minor)
                told += 1
            }
            func applied() async throws {
                try await eventually("\(told) events are applied") {
                    try await stack.members.countByLevel(.init(), stack.service())
                        .feedTransaction == told
                }
            }
            for place in history.indices {
                try tell(slow, place)
                try await applied()
            }
            for place in history.indices { try tell(burst, place) }
            try await applied()
            let sum = history.reduce(0) { $0 + $1.minor - $1.back }
            #expect(
                try await stack.number("SELECT sum(lifetime_minor) FROM members") == 2 * sum,
                "seed \(seed)")
            let rows = try await stack.texts(
                """
                SELECT level_rank || ' ' || coalesce(level_valid_until::text, '-') || ' ' || version
                FROM members WHERE member_id IN ('\(slow)', '\(burst)')
                """)
            #expect(rows.count == 2 && Set(rows).count == 1, "seed \(seed): \(rows)")
            let whole = history.count { $0.back == $0.minor }
            #expect(
                try await stack.number("SELECT sum(orders) FROM member_spend")
                    == Int64(2 * (history.count - whole)), "seed \(seed)")
        }
    }
}
