import Messages
import PointsService
import Postgres
import Primitives
import Testing

/// Programmes of tests: the sandbox merchant's with a change, in force before the first call.
extension PointsStack {
    /// A member without points of a merchant whose programme is changed so; afterwards the books must be right.
    static func runWithNewMember(
        _ change: @escaping (inout PointsV1.ProgrammeDefinition) -> Void = { _ in },
        _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        try await run { stack in
            try await stack.publish(change)
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            try await body(stack, ann)
            try await Violations.check(stack.owner)
        }
    }

    /// A member with so many points, of one order; her lot ends on 2027-12-31.
    static func runWithMember(
        points: Int64 = 1_000, _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        try await run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            stack.members.add(Demo.member(2))
            try await stack.projected(2)
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann, [("snack", points * 100)]),
                stack.till(key: key("earn")))
            try await body(stack, ann)
            try await Violations.check(stack.owner)
        }
    }

    func publish(_ change: (inout PointsV1.ProgrammeDefinition) -> Void) async throws {
        let rows = try await owner.query(
            ReadDemoProgramme(), deadline: .now + .seconds(10))
        var definition = try PointsV1.ProgrammeDefinition(
            json: Array(try #require(rows.first).utf8))
        change(&definition)
        try await PointsDemo.publish(
            definition, of: Demo.merchant.description, version: 2, from: "2020-02-01T00:00:00Z",
            on: owner)
    }
}

private struct ReadDemoProgramme: Statement {
    static let sql = """
        SELECT definition::text FROM programmes
        WHERE merchant_id = '01980000-0000-7000-8000-000000000001' AND version = 1
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String {
        try row.next()
    }
}
