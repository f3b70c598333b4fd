import Messages
import Postgres
import Primitives
import ServiceKit
import TestKit
import Testing

@Suite("Reminders of points that end")
struct ReminderTests {
    private let ann = Demo.member(1)
    private let bob = Demo.member(2)

    /// Points that live for a month: those of 5 March are good through 5 April.
    private func withMembers(_ body: (PointsStack) async throws -> Void) async throws {
        try await PointsStack.run { stack in
            try await stack.follow {
                $0.expiry = PointsV1.PointsExpiry(rule: .rolling, count: 1, unit: .month)
            }
            stack.members.add(ann)
            stack.members.add(bob)
            try await stack.projected(2)
            try await body(stack)
            try await Violations.check(stack.owner)
        }
    }

    private func earn(
        _ points: Int64, _ number: Int, _ member: UUIDv7, _ stack: PointsStack
    ) async throws {
        _ = try await stack.points.earn(
            stack.earn("p-\(number)", of: member, amountMinor: points * 100),
            stack.service(key: PointsStack.key("earn-\(number)")))
    }

    private func told(_ stack: PointsStack) async throws -> [PointsV1.PointsExpiringEvent] {
        try await stack.owner.query(ReadReminders(), deadline: .now + .seconds(10))
            .map { try PointsV1.PointsExpiringEvent(serialized: $0) }
    }

    /// A business day has come, and its reminders are out.
    private func day(_ date: String, _ stack: PointsStack) async throws {
        try stack.set("\(date)T04:00:00Z")
        try await stack.done("expiry-reminders", through: date)
    }

    @Test("C14 a member is told 30, 7 and 1 days before her points end, each time once")
    func tells() async throws {
        try await withMembers { stack in
            try await stack.done("expiry-reminders", through: "2026-03-05")
            try await earn(100, 1, ann, stack)
            try await day("2026-03-06", stack)
            #expect(try await told(stack).isEmpty)
            // The first day within 30 that somebody looked, and the days after it.
            try await day("2026-03-07", stack)
            #expect(try await told(stack).map(\.daysLeft) == [30])
            for date in ["2026-03-08", "2026-03-29", "2026-03-30", "2026-03-31", "2026-04-05"] {
                try await day(date, stack)
            }
            let events = try await told(stack)
            #expect(events.map(\.daysLeft) == [30, 7, 1])
            #expect(events.allSatisfy { $0.memberId == ann.description && $0.points == 100 })
            #expect(events.allSatisfy { $0.lastDate == "2026-04-05" })
            #expect(events.first?.expiresAt == Instant(rfc3339: "2026-04-05T16:00:00Z"))
            #expect(events.first?.text?.zh == "您有100积分即将过期，有效期至2026-04-05")
            try await day("2026-04-06", stack)
            #expect(try await told(stack).count == 3)
        }
    }

    @Test("C14 what was spent is not reminded of, and a day that was missed is told on the next")
    func tellsTheRest() async throws {
        try await withMembers { stack in
            try await earn(100, 1, ann, stack)
            try await earn(50, 2, bob, stack)
            _ = try await stack.wallet.spend(
                .init(points: 50), stack.member(bob, key: PointsStack.key("all")))
            _ = try await stack.wallet.spend(
                .init(points: 30), stack.member(ann, key: PointsStack.key("some")))
            try await day("2026-04-01", stack)
            let events = try await told(stack)
            #expect(events.map(\.memberId) == [ann.description])
            #expect(events.map(\.points) == [70] && events.map(\.daysLeft) == [5])
        }
    }

    @Test("C14 600 members are told in steps, all of them")
    func tellsMany() async throws {
        try await withMembers { stack in
            let many = (10..<610).map(Demo.member)
            for member in many { stack.members.add(member) }
            try await stack.projected(602)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, member) in many.enumerated() {
                    group.addTask { try await earn(10, number, member, stack) }
                }
                try await group.waitForAll()
            }
            try await day("2026-04-05", stack)
            #expect(Set(try await told(stack).map(\.memberId)) == Set(many.map(\.description)))
            #expect(try await told(stack).count == many.count)
        }
    }

    @Test("C14 whoever asks for her points reads what ends soon, the nearest end first")
    func onReading() async throws {
        try await withMembers { stack in
            try await earn(100, 1, ann, stack)
            func reminder() async throws -> PatronV1.Text? {
                try await stack.points.getMine(.init(), stack.member(ann)).reminder
            }
            #expect(try await reminder() == nil)
            try stack.set("2026-03-07T04:00:00Z")
            #expect(try await reminder()?.zh == "您有100积分即将过期，有效期至2026-04-05")
            try stack.set("2026-03-15T04:00:00Z")
            try await earn(50, 2, ann, stack)
            #expect(try await reminder()?.zh == "您有100积分即将过期，有效期至2026-04-05")
            try stack.set("2026-04-01T04:00:00Z")
            #expect(
                try await reminder()?.zh
                    == "您有150积分即将过期，其中100积分有效期至2026-04-05")
            try stack.set("2026-04-06T04:00:00Z")
            #expect(
                try await reminder()?.en
                    == "50 of your points end soon: they are good through 2026-04-15")
        }
    }
}

private struct ReadReminders: Statement {
    static let sql = """
        SELECT payload FROM outbox WHERE type = 'points.expiring' ORDER BY transaction, sequence
        """
    static func decode(_ row: inout RowReader) throws(PostgresError) -> [UInt8] {
        try row.next([UInt8].self)
    }
}
