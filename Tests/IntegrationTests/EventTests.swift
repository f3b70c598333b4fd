import Messages
import Primitives
import ServiceKit
import TestKit
import Testing

@Suite("Events that earn")
struct EventTests {
    /// A member, and a programme with these events.
    private func withMember(
        _ events: [PointsV1.EventRule],
        _ change: (inout PointsV1.ProgrammeDefinition) -> Void = { _ in },
        _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            try await stack.follow(events: events, change)
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            try await body(stack, ann)
            try await Violations.check(stack.owner)
        }
    }

    @Test("C04 C08 a share and a top-up earn what the programme gives, and the reply says why")
    func earns() async throws {
        let topUp = PointsV1.EventRule.fixed("TOP_UP", 0) {
            $0.rate = PointsV1.PointsRate(points: 50, perMinor: 10_000)
        }
        try await withMember([.fixed("SHARE", 10), topUp]) { stack, ann in
            let share = try await stack.earning.recordEvent(
                stack.event("SHARE", "s-1", of: ann), stack.till(key: PointsStack.key("share")))
            #expect(share.points == 10 && share.capped == 0 && !share.pending)
            #expect(share.balance?.available == 10 && share.balance?.seq == 1)
            #expect(share.explanation.map(\.code) == ["EVENT", "EXPIRY"])
            #expect(share.explanation.first?.text?.zh == "SHARE：获得 10 分")
            let topUp = try await stack.earning.recordEvent(
                stack.event("TOP_UP", "t-1", of: ann, amountMinor: 10_000),
                stack.till(key: PointsStack.key("top-up")))
            #expect(topUp.points == 50 && topUp.balance?.available == 60)
            // ¥1.99 more is no whole point more: 50 points a ¥100, rounded down.
            let odd = try await stack.earning.recordEvent(
                stack.event("TOP_UP", "t-2", of: ann, amountMinor: 10_199),
                stack.till(key: PointsStack.key("odd")))
            #expect(odd.points == 50)
            let entries = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
            #expect(entries.map(\.sourceId) == ["TOP_UP:t-2", "TOP_UP:t-1", "SHARE:s-1"])
            #expect(entries.first?.sourceType == "EVENT")
            #expect(entries.first?.title?.zh == "活动奖励积分")
        }
    }

    @Test("C08 X18 an event earns as often as its limit says, and not once more")
    func limits() async throws {
        let share = PointsV1.EventRule.fixed("SHARE", 10) {
            $0.limits = [
                PointsV1.EventLimit(period: .perDay, times: 2),
                PointsV1.EventLimit(period: .lifetime, times: 3),
            ]
        }
        try await withMember([share]) { stack, ann in
            func record(_ number: Int) async throws -> PatronV1.ErrorInfo? {
                try await refusalInfo {
                    _ = try await stack.earning.recordEvent(
                        stack.event("SHARE", "s-\(number)", of: ann),
                        stack.till(key: PointsStack.key("share-\(number)")))
                }
            }
            #expect(try await record(1) == nil)
            #expect(try await record(2) == nil)
            let third = try await record(3)
            #expect(third?.key == "EVENT_LIMIT_REACHED")
            #expect(third?.fact("period") == "PER_DAY" && third?.fact("times") == "2")
            stack.clock.advance(seconds: 86_400)
            // Refused is refused: under its key the third stays what it was.
            #expect(try await record(3)?.key == "EVENT_LIMIT_REACHED")
            #expect(try await record(4) == nil)
            #expect(try await record(5)?.fact("period") == "LIFETIME")
            #expect(try await stack.balance(of: ann).available == 30)
        }
    }

    @Test("C08 X18 between two events that earn lies the cool-down, to the second")
    func coolsDown() async throws {
        let survey = PointsV1.EventRule.fixed("SURVEY", 20) { $0.cooldownSeconds = 3_600 }
        try await withMember([survey]) { stack, ann in
            func record(_ name: String, of member: UUIDv7) async throws -> PatronV1.ErrorInfo? {
                try await refusalInfo {
                    _ = try await stack.earning.recordEvent(
                        stack.event("SURVEY", name, of: member),
                        stack.till(key: PointsStack.key(name)))
                }
            }
            let bob = Demo.member(2)
            stack.members.add(bob)
            #expect(try await record("first", of: ann) == nil)
            stack.clock.advance(seconds: 3_599)
            let soon = try await record("soon", of: ann)
            #expect(soon?.key == "EVENT_TOO_SOON" && soon?.fact("secondsLeft") == "1")
            #expect(try await record("bob", of: bob) == nil)
            stack.clock.advance(seconds: 1)
            #expect(try await record("later", of: ann) == nil)
            #expect(try await stack.balance(of: ann).available == 40)
        }
    }

    @Test(
        "X18 a rule asks for facts of the event; without them, or without a rule, nothing is earned"
    )
    func conditions() async throws {
        let course = PointsV1.EventRule.fixed("COURSE", 50) {
            $0.when = PatronV1.Json(
                text: #"""
                    {"all": [{"fact": "facts.course", "op": "=", "value": "latte-art"},
                    {"fact": "facts.hours", "op": ">=", "value": 2},
                    {"fact": "member.level", "op": "=", "value": "base"}]}
                    """#)
        }
        try await withMember([course]) { stack, ann in
            func record(_ code: String, _ facts: String?) async throws -> PatronV1.ErrorInfo? {
                let name = "\(code)-\(facts?.utf8.count ?? 0)"
                return try await refusalInfo {
                    _ = try await stack.earning.recordEvent(
                        stack.event(code, name, of: ann, facts: facts),
                        stack.till(key: PointsStack.key(name)))
                }
            }
            let short = try await record("COURSE", #"{"course": "latte-art", "hours": 1}"#)
            #expect(short?.key == "EVENT_NOT_EARNING" && short?.fact("reason") == "NOT_ELIGIBLE")
            #expect(short?.fact("fact") == "facts.hours")
            #expect(try await record("COURSE", nil)?.key == "EVENT_NOT_EARNING")
            #expect(try await record("DANCE", nil)?.fact("reason") == "NO_RULE")
            #expect(try await record("COURSE", #"{"course": "latte-art", "hours": 12}"#) == nil)
            #expect(try await stack.balance(of: ann).available == 50)
        }
    }

    @Test(
        "C04 an event that would give more points than a ledger sums up is refused, and earns nothing"
    )
    func tooManyPoints() async throws {
        let topUp = PointsV1.EventRule.fixed("TOP_UP", 0) {
            $0.rate = PointsV1.PointsRate(points: 1, perMinor: 1)
        }
        try await withMember([topUp]) { stack, ann in
            var refused: [String?] = []
            for amountMinor in [1_000_000_000_001, 5_000_000_000_000_000_000, 1_000_000_000_000] {
                let info = try await refusalInfo {
                    _ = try await stack.earning.recordEvent(
                        stack.event(
                            "TOP_UP", "t-\(amountMinor)", of: ann, amountMinor: Int64(amountMinor)),
                        stack.till(key: PointsStack.key("top-up-\(amountMinor)")))
                }
                refused.append(info?.key)
            }
            #expect(refused == ["AMOUNT_OUT_OF_RANGE", "AMOUNT_OUT_OF_RANGE", nil])
            #expect(try await stack.balance(of: ann).available == 1_000_000_000_000)
        }
    }

    @Test("X06 C08 an event that earned activates nothing when it comes again, limit or not")
    func repeatsActivateNothing() async throws {
        let share = PointsV1.EventRule.fixed("SHARE", 10) {
            $0.limits = [PointsV1.EventLimit(period: .perDay, times: 1)]
        }
        try await withMember(
            [share],
            { $0.activation = .init(policy: .onEvent, days: 30, event: "SHARE") },
            { stack, ann in
                let request = stack.event("SHARE", "s-1", of: ann)
                let first = try await stack.earning.recordEvent(
                    request, stack.till(key: PointsStack.key("first")))
                _ = try await stack.orders.place(
                    stack.order("A-1", of: ann, [("snack", 10_000)]),
                    stack.till(key: PointsStack.key("order")))
                let before = try await stack.balance(of: ann)
                #expect(before.pending >= 100)
                let again = try await stack.earning.recordEvent(
                    request, stack.till(key: PointsStack.key("again")))
                #expect(again.replayed && again.points == first.points)
                #expect(try await stack.balance(of: ann) == before)
                let other = try await refusalInfo {
                    _ = try await stack.earning.recordEvent(
                        stack.event("SHARE", "s-1", of: ann, amountMinor: 7),
                        stack.till(key: PointsStack.key("other")))
                }
                #expect(other?.key == "EVENT_EXISTS")
            })
    }

    @Test("X06 an event sent again answers as before; its number with other content is refused")
    func replays() async throws {
        let share = PointsV1.EventRule.fixed("SHARE", 10) {
            $0.limits = [PointsV1.EventLimit(period: .perDay, times: 1)]
            $0.activation = PointsV1.PointsActivation(policy: .afterDays, days: 3)
        }
        try await withMember([share, .fixed("SURVEY", 20)]) { stack, ann in
            let request = stack.event("SHARE", "s-1", of: ann)
            let first = try await stack.earning.recordEvent(
                request, stack.till(key: PointsStack.key("first")))
            #expect(first.pending && first.points == 10 && first.balance?.pending == 10)
            for key in ["first", "other"] {
                var again = try await stack.earning.recordEvent(
                    request, stack.till(key: PointsStack.key(key)))
                #expect(again.replayed)
                again.replayed = false
                #expect(again == first)
            }
            let changed = try await refusalInfo {
                _ = try await stack.earning.recordEvent(
                    stack.event("SHARE", "s-1", of: ann, amountMinor: 1),
                    stack.till(key: PointsStack.key("changed")))
            }
            #expect(changed?.key == "EVENT_EXISTS" && changed?.fact("externalId") == "s-1")
            // The number is one of each code.
            let survey = try await stack.earning.recordEvent(
                stack.event("SURVEY", "s-1", of: ann),
                stack.till(key: PointsStack.key("survey")))
            #expect(survey.points == 20 && !survey.replayed)
            #expect(try await stack.balance(of: ann).available == 20)
            stack.clock.advance(seconds: 3 * 86_400)
            #expect(try await stack.balance(of: ann).available == 30)
        }
    }

    @Test("X06 one event in 50 parallel calls earns once, and all are told the same")
    func parallel() async throws {
        try await withMember([.fixed("SHARE", 10)]) { stack, ann in
            let replies = try await withThrowingTaskGroup(
                of: PointsV1.RecordEventReply.self
            ) { group in
                for number in 0..<50 {
                    group.addTask {
                        try await stack.earning.recordEvent(
                            stack.event("SHARE", "s-1", of: ann),
                            stack.till(key: PointsStack.key("p-\(number)")))
                    }
                }
                return try await group.reduce(into: [PointsV1.RecordEventReply]()) {
                    $0.append($1)
                }
            }
            #expect(replies.count { !$0.replayed } == 1)
            #expect(replies.allSatisfy { $0.points == 10 && $0.balance?.available == 10 })
            #expect(try await stack.balance(of: ann).available == 10)
            #expect(try await stack.kinds(of: ann) == ["EARN"])
        }
    }

    @Test(
        "C10 events share the cap with purchases; what is cut is said, and the event counts all the same"
    )
    func capped() async throws {
        let share = PointsV1.EventRule.fixed("SHARE", 10) {
            $0.limits = [PointsV1.EventLimit(period: .perDay, times: 3)]
        }
        let gift = PointsV1.EventRule.fixed("GIFT", 5) { $0.outsideCaps = true }
        let change: (inout PointsV1.ProgrammeDefinition) -> Void = {
            $0.caps = PointsV1.EarningCaps(perMonth: 114)
        }
        try await withMember([share, gift], change) { stack, ann in
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("order")))
            var given: [Int64] = []
            var cut: [Int64] = []
            for number in 1...3 {
                let reply = try await stack.earning.recordEvent(
                    stack.event("SHARE", "s-\(number)", of: ann),
                    stack.till(key: PointsStack.key("share-\(number)")))
                given.append(reply.points)
                cut.append(reply.capped)
            }
            #expect(given == [10, 4, 0] && cut == [0, 6, 10])
            let fourth = try await refusalInfo {
                _ = try await stack.earning.recordEvent(
                    stack.event("SHARE", "s-4", of: ann),
                    stack.till(key: PointsStack.key("share-4")))
            }
            #expect(fourth?.key == "EVENT_LIMIT_REACHED")
            let outside = try await stack.earning.recordEvent(
                stack.event("GIFT", "g-1", of: ann), stack.till(key: PointsStack.key("gift")))
            #expect(outside.points == 5 && outside.balance?.available == 119)
            #expect(
                try await stack.kinds(of: ann) == ["AWARD", "EARN", "EARN", "EARN", "EARN"])
        }
    }

    @Test(
        "H01 owners and store managers record events, cashiers do not; nor does anybody for the blocked"
    )
    func permissions() async throws {
        try await withMember([.fixed("SHARE", 10)]) { stack, ann in
            let blocked = Demo.member(2)
            stack.members.add(blocked, blocked: true)
            let cases: [(String, UUIDv7, String?)] = [
                ("owner", ann, nil), ("store_manager", ann, nil),
                ("cashier", ann, "PERMISSION_DENIED"), ("owner", blocked, "EARNING_BLOCKED"),
                ("owner", Demo.member(9), "MEMBER_NOT_FOUND"),
            ]
            for (number, (role, member, expected)) in cases.enumerated() {
                let key = try await refusalKey {
                    _ = try await stack.earning.recordEvent(
                        stack.event("SHARE", "s-\(number)", of: member),
                        stack.staff(role, key: PointsStack.key("case-\(number)")))
                }
                #expect(key == expected, "\(role)")
            }
        }
    }

    @Test("A23 an event that makes no sense has its field named, and nothing is kept")
    func badInput() async throws {
        try await withMember([.fixed("SHARE", 10)]) { stack, ann in
            let names = (1...33).map { "\"f\($0)\": \($0)" }.joined(separator: ", ")
            var cases: [(String, PointsV1.RecordEventRequest)] = [
                ("code", stack.event("share", "x", of: ann)),
                ("code", stack.event("", "x", of: ann)),
                // What Patron notes by itself nobody reports.
                ("code", stack.event("SIGN_UP", "x", of: ann)),
                ("code", stack.event("SOURCE_DOOR", "x", of: ann)),
                ("code", stack.event("RISK_REVIEW", "x", of: ann)),
                ("externalId", stack.event("SHARE", "", of: ann)),
                ("externalId", stack.event("SHARE", String(repeating: "x", count: 65), of: ann)),
                ("amountMinor", stack.event("SHARE", "x", of: ann, amountMinor: -1)),
                ("facts", stack.event("SHARE", "x", of: ann, facts: "[1]")),
                ("facts", stack.event("SHARE", "x", of: ann, facts: "{\(names)}")),
                ("facts.a", stack.event("SHARE", "x", of: ann, facts: #"{"a": {"b": 1}}"#)),
                ("facts.a", stack.event("SHARE", "x", of: ann, facts: #"{"a": 1.5}"#)),
                ("facts.a", stack.event("SHARE", "x", of: ann, facts: #"{"a": null}"#)),
            ]
            for seconds in [301, -30 * 86_400 - 1] as [Int64] {
                let instant = stack.clock.now().adding(seconds: seconds)
                cases.append(("occurredAt", stack.event("SHARE", "x", of: ann, at: instant)))
            }
            for (number, (field, request)) in cases.enumerated() {
                let info = try await refusalInfo {
                    _ = try await stack.earning.recordEvent(
                        request, stack.till(key: PointsStack.key("bad-\(number)")))
                }
                #expect(info?.key == "INVALID_ARGUMENT", "\(number)")
                #expect(info?.fact("field") == field, "\(number)")
            }
            let first = stack.clock.now().adding(seconds: -30 * 86_400)
            let names32 = (1...32).map { "\"f\($0)\": \($0)" }.joined(separator: ", ")
            let good = try await stack.earning.recordEvent(
                stack.event("SHARE", "x", of: ann, facts: "{\(names32)}", at: first),
                stack.till(key: PointsStack.key("good")))
            #expect(good.points == 10)
        }
    }
}
