import Messages
import Postgres
import Primitives
import ServiceKit
import TestKit
import Testing

@Suite("What Patron notes by itself")
struct SystemEventTests {
    private let ann = Demo.member(1)
    private let bob = Demo.member(2)

    private func withRules(
        _ events: [PointsV1.EventRule], _ body: (PointsStack) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            try await stack.follow(events: events)
            try await body(stack)
            try await Violations.check(stack.owner)
        }
    }

    private func has(
        _ points: Int64, _ member: UUIDv7, _ stack: PointsStack
    ) async throws {
        try await eventually("she has \(points) points") {
            try await stack.balance(of: member).available == points
        }
    }

    @Test("A08 a new member has 50 points for signing up, once although the feed tells twice")
    func signsUp() async throws {
        try await withRules([.fixed("SIGN_UP", 50)]) { stack in
            stack.members.add(ann, at: stack.clock.now())
            // Whoever was taken over from another system has not just come.
            stack.members.add(bob, source: "IMPORT", at: stack.clock.now())
            try await has(50, ann, stack)
            stack.members.tellAgain(ann)
            stack.members.tellAgain(bob)
            // Nothing says that nothing comes; another's points do, which were noted later.
            let cem = Demo.member(3)
            stack.members.add(cem, at: stack.clock.now())
            try await has(50, cem, stack)
            try await stack.workedOff()
            #expect(try await stack.balance(of: ann).available == 50)
            #expect(try await stack.kinds(of: ann) == ["EARN"])
            #expect(try await stack.balance(of: bob).seq == 0)
            let entry = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries[0]
            #expect(entry.sourceType == "EVENT" && entry.sourceId == "SIGN_UP:\(ann)")
        }
    }

    @Test("A08 A25 where she came from may decide, and the rules are those of when she came")
    func signUpBySource() async throws {
        let rule = PointsV1.EventRule.fixed("SIGN_UP", 50) {
            $0.when = PatronV1.Json(
                text: #"{"fact": "facts.source", "op": "=", "value": "MINI_PROGRAM"}"#)
        }
        try await withRules([rule]) { stack in
            let cem = Demo.member(3)
            let before = try #require(Instant(rfc3339: "2025-12-31T00:00:00Z"))
            stack.members.add(bob, source: "TILL", at: stack.clock.now())
            stack.members.add(cem, source: "MINI_PROGRAM", at: before)
            stack.members.add(ann, source: "MINI_PROGRAM", at: stack.clock.now())
            try await has(50, ann, stack)
            try await stack.workedOff()
            #expect(try await stack.balance(of: bob).seq == 0)
            #expect(try await stack.balance(of: cem).seq == 0)
        }
    }

    @Test("A25 a source's own event earns by its rule, once, and nobody else may report it")
    func source() async throws {
        let rules: [PointsV1.EventRule] = [
            .fixed("SIGN_UP", 50), .fixed("SOURCE_DOOR", 30), .fixed("OTHER", 1),
        ]
        try await withRules(rules) { stack in
            let cem = Demo.member(3)
            stack.members.add(
                ann, at: stack.clock.now(), incentive: .init(eventCode: "SOURCE_DOOR"))
            // What has no rule, and what is no source's, gives nothing.
            stack.members.add(
                bob, at: stack.clock.now(), incentive: .init(eventCode: "SOURCE_VIDEO"))
            stack.members.add(cem, at: stack.clock.now(), incentive: .init(eventCode: "OTHER"))
            try await has(80, ann, stack)
            try await has(50, bob, stack)
            try await has(50, cem, stack)
            stack.members.tellAgain(ann)
            try await stack.workedOff()
            #expect(try await stack.balance(of: ann).available == 80)
            #expect(try await stack.balance(of: cem).available == 50)
        }
    }

    @Test("B16 a level that is reached earns what the programme gives for that level")
    func reachesLevels() async throws {
        let rule = PointsV1.EventRule.fixed("LEVEL_REACHED", 200) {
            $0.when = PatronV1.Json(text: #"{"fact": "facts.level", "op": "=", "value": "gold"}"#)
            $0.limits = [PointsV1.EventLimit(period: .lifetime, times: 1)]
        }
        try await withRules([rule]) { stack in
            stack.members.add(ann, at: stack.clock.now())
            stack.members.upgrade(ann, to: "silver", version: 2, at: stack.clock.now())
            stack.members.upgrade(ann, to: "gold", version: 3, at: stack.clock.now())
            try await has(200, ann, stack)
            stack.members.upgrade(ann, to: "gold", version: 4, at: stack.clock.now())
            stack.members.add(bob, at: stack.clock.now())
            stack.members.upgrade(bob, to: "gold", version: 2, at: stack.clock.now())
            try await has(200, bob, stack)
            try await stack.workedOff()
            #expect(try await stack.balance(of: ann).available == 200)
        }
    }

    @Test("B16 a birthday earns once a calendar year, also where it is moved")
    func birthdays() async throws {
        let rule = PointsV1.EventRule.fixed("BIRTHDAY", 88) {
            $0.when = PatronV1.Json(
                text: #"{"fact": "member.birthdayDay", "op": "=", "value": true}"#)
        }
        try await withRules([rule]) { stack in
            try await stack.done("birthdays", through: "2026-03-05")
            stack.members.add(ann, birthday: "03-06")
            stack.members.add(bob, birthday: "03-08")
            try await stack.projected(2)
            stack.clock.advance(seconds: 86_400)
            try await has(88, ann, stack)
            #expect(try await stack.balance(of: bob).seq == 0)
            stack.members.update(ann, version: 2) { $0.birthday = "03-08" }
            try await eventually("the new birthday is known") {
                try await stack.number(CountBirthdays.onTheEighth) == 2
            }
            // Two days on: the one that nobody looked at is made up for.
            stack.clock.advance(seconds: 2 * 86_400)
            try await has(88, bob, stack)
            try await stack.workedOff()
            #expect(try await stack.balance(of: ann).available == 88)
            try stack.set("2027-03-08T04:00:00Z")
            try await has(176, ann, stack)
        }
    }

    @Test("B16 who was born on 29 February has her birthday on the 28th of a common year")
    func leapDay() async throws {
        try await withRules([.fixed("BIRTHDAY", 88)]) { stack in
            stack.members.add(ann, birthday: "02-29")
            try await stack.projected(1)
            try stack.set("2027-02-28T04:00:00Z")
            try await has(88, ann, stack)
            try stack.set("2028-02-28T04:00:00Z")
            try await stack.done("birthdays", through: "2028-02-28")
            try await stack.workedOff()
            #expect(try await stack.balance(of: ann).available == 88)
            try stack.set("2028-02-29T04:00:00Z")
            try await has(176, ann, stack)
        }
    }

    @Test("X02 points that wait for an event are usable when it comes, and live from then on")
    func activates() async throws {
        let share = PointsV1.EventRule.fixed("SHARE", 10) {
            $0.activation = PointsV1.PointsActivation(
                policy: .onEvent, days: 30, event: "ENROL")
        }
        let party = PointsV1.EventRule.fixed("PARTY", 50) {
            $0.activation = PointsV1.PointsActivation(
                policy: .onEvent, days: 30, event: "LEVEL_REACHED")
        }
        try await withRules([share, party]) { stack in
            stack.members.add(ann, at: stack.clock.now())
            try await stack.projected(1)
            for (code, points) in [("SHARE", 10), ("PARTY", 50)] as [(String, Int64)] {
                let reply = try await stack.earning.recordEvent(
                    stack.event(code, "1", of: ann), stack.till(key: PointsStack.key(code)))
                #expect(reply.points == points && reply.pending)
            }
            let waiting = try await stack.balance(of: ann)
            #expect(waiting.available == 0 && waiting.pending == 60)
            // No rule of its own, and yet it does something: once.
            let request = stack.event("ENROL", "e-1", of: ann)
            let enrolled = try await stack.earning.recordEvent(
                request, stack.till(key: PointsStack.key("enrol")))
            #expect(enrolled.points == 0 && !enrolled.pending)
            #expect(enrolled.balance?.available == 10 && enrolled.balance?.pending == 50)
            let again = try await stack.earning.recordEvent(
                request, stack.till(key: PointsStack.key("again")))
            #expect(again.replayed && again.balance == enrolled.balance)
            let second = try await refusalKey {
                _ = try await stack.earning.recordEvent(
                    stack.event("ENROL", "e-2", of: ann),
                    stack.till(key: PointsStack.key("second")))
            }
            #expect(second == "EVENT_NOT_EARNING")
            // Their end is the programme's, not the deadline any more.
            let mine = try await stack.points.getMine(.init(), stack.member(ann))
            #expect(mine.expiring.map(\.lastDate) == ["2027-12-31"])
            // What Patron notes by itself does the same.
            stack.members.upgrade(ann, to: "gold", version: 2, at: stack.clock.now())
            try await has(60, ann, stack)
            #expect(try await stack.kinds(of: ann) == ["ACTIVATE", "ACTIVATE", "EARN", "EARN"])
        }
    }

    @Test("X02 points whose event does not come in time are cancelled at the deadline")
    func lapses() async throws {
        let share = PointsV1.EventRule.fixed("SHARE", 10) {
            $0.activation = PointsV1.PointsActivation(policy: .onEvent, days: 2, event: "ENROL")
        }
        try await withRules([share]) { stack in
            stack.members.add(ann)
            try await stack.projected(1)
            _ = try await stack.earning.recordEvent(
                stack.event("SHARE", "1", of: ann), stack.till(key: PointsStack.key("share")))
            // Through the business date two days on: 03-07, which ends at midnight in Shanghai.
            let deadline = try #require(Instant(rfc3339: "2026-03-07T16:00:00Z"))
            stack.clock.set(deadline.adding(microseconds: -1))
            #expect(try await stack.balance(of: ann).pending == 10)
            stack.clock.set(deadline)
            #expect(try await stack.balance(of: ann).pending == 0)
            let late = try await refusalKey {
                _ = try await stack.earning.recordEvent(
                    stack.event("ENROL", "late", of: ann),
                    stack.till(key: PointsStack.key("late")))
            }
            #expect(late == "EVENT_NOT_EARNING")
            try await eventually("the books say so") {
                try await stack.kinds(of: ann) == ["LAPSE", "EARN"]
            }
        }
    }
}

private enum CountBirthdays {
    struct OnTheEighth: Statement {
        static let sql = "SELECT count(*) FROM members WHERE birthday = '03-08'"
        static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
    }

    static let onTheEighth = OnTheEighth()
}
