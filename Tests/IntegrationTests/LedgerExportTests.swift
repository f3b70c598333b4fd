import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import PointsService

@Suite("What the ledger keeps of a member, to take home")
struct LedgerExportTests {
    private func rows(
        _ stack: PointsStack, _ member: UUIDv7
    ) async throws -> [String: [[String: String]]] {
        var found: [String: [[String: String]]] = [:]
        let stream = try await PointsV1.MemberData.Client(stack.channel).export(
            .init(memberId: member.description), stack.service())
        for try await page in stream {
            for row in page.rows {
                found[row.category, default: []].append(
                    Dictionary(row.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
            }
        }
        return found
    }

    @Test("A24 H06 stored value, holds, tenders and what staff decided are in a member's export")
    func categories() async throws {
        try await PointsStack.run { stack in
            let (ann, bea) = (Demo.member(1), Demo.member(2))
            for member in [ann, bea] { stack.members.add(member) }
            try await stack.projected(2)
            try await stack.useStoredValue(of: ann)
            _ = try await stack.wallet.adjust(
                .init(memberId: ann.description, points: 30, reason: "birthday card"),
                stack.staff("owner", key: PointsStack.key("adjust-export")))
            let data = try await rows(stack, ann)
            #expect(data["top_ups"]?.count == 2)
            #expect(data["stored_value_lots"]?.count == 2)
            #expect(data["withdrawals"]?.map { $0["state"] } == ["REQUESTED"])
            #expect(data["entries"]?.contains { $0["reason"] == "birthday card" } == true)
            #expect(data["balances"]?.contains { $0["account"] == "PRINCIPAL" } == true)
            // Nobody else's are among them.
            let others = try await rows(stack, bea)
            #expect(others["top_ups"] == nil && others["withdrawals"] == nil)
        }
    }

    /// Why a table that names members is in nobody's export.
    private static let elsewhere: Set<String> = [
        // Sums of the entries that are there.
        "period_totals",
        // The work of a job: gone when its points are granted.
        "system_events",
        // Codes that tills have taken, by their serials: the sales themselves are there.
        "offline_serials",
        // How her accounts became one is member-service's to say.
        "member_merges",
    ]

    @Test("A24 H06 each table of the ledger that names a member is in her export, or says why not")
    func tables() async throws {
        try await PointsStack.run { stack in
            let named = try await stack.owner.query(
                ReadTablesOfMembers(), deadline: .now + .seconds(10))
            #expect(named.count > 20)
            for table in named where !Self.elsewhere.contains(table) {
                #expect(
                    ReadMemberData.sql.contains("FROM \(table) ")
                        || ReadMemberData.sql.contains("JOIN \(table) "), "\(table)")
            }
        }
    }
}

/// Tables with a column that says which member a row is of.
struct ReadTablesOfMembers: Statement {
    static let sql = """
        SELECT DISTINCT c.table_name::text FROM information_schema.columns c
        JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
            AND c.column_name IN ('member_id', 'owner_id', 'friend_id', 'sender_id', 'survivor_id')
        ORDER BY 1
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}
