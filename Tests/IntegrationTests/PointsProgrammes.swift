import Messages
import PointsService
import Postgres
import Testing

/// Programmes of tests: the sandbox merchant's with a change, in force before the first call.
extension PointsStack {
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
