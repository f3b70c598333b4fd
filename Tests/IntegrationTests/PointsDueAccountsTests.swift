import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("What time does to accounts that nobody touches")
struct PointsDueAccountsTests {
    @Test("X01 the job writes down the end of every lot, also of a member who has left")
    func allAreSettled() async throws {
        try await PointsStack.run { stack in
            // More than the job settles at once, in each of its two lanes.
            let members = (1...40).map(Demo.member)
            for member in members { stack.members.add(member) }
            try await stack.projected(40)
            for (number, member) in members.enumerated() {
                _ = try await stack.points.earn(
                    stack.earn("P-\(number)", of: member),
                    stack.service(key: PointsStack.key("P-\(number)")))
            }
            #expect(try await stack.number(SumOfPoints()) == 4_000)
            try await stack.owner.execute(LetGo(member: members[7]), deadline: .now + .seconds(5))
            // The lots end with 2027.
            stack.clock.set(try #require(Instant(rfc3339: "2027-12-31T16:00:00Z")))
            try await eventually("every lot's end is in the books") {
                try await stack.number(SumOfPoints()) == 0
            }
            #expect(try await stack.number(CountExpiries()) == 40)
            #expect(try await stack.number(CountRows.operations) == 40)
            try await Violations.check(stack.owner)
        }
    }
}

private struct SumOfPoints: Statement {
    static let sql = "SELECT sum(balance)::bigint FROM accounts WHERE kind = 1"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

private struct CountExpiries: Statement {
    static let sql = "SELECT count(*) FROM postings WHERE type = 'EXPIRE'"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// Makes a member one who has left, as the feed would tell.
private struct LetGo: Statement {
    static let sql = "UPDATE members SET state = 3 WHERE member_id = $1"
    let member: UUIDv7
    func bind(_ parameters: inout Parameters) { parameters.append(member) }
}
