import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

@Suite("What marketing keeps of a member, to take home")
struct OfferExportTests {
    /// How her accounts became one is member-service's to say.
    private static let elsewhere: Set<String> = ["merged_members"]

    @Test("A24 H06 each table of marketing that names a member is in her export, or says why not")
    func tables() async throws {
        try await MarketingStack.run { stack in
            let named = try await stack.owner.query(
                ReadTablesOfMembers(), deadline: .now + .seconds(10))
            #expect(named.count >= 5)
            for table in named where !Self.elsewhere.contains(table) {
                #expect(
                    ReadMemberData.sql.contains("FROM \(table) ")
                        || ReadMemberData.sql.contains("JOIN \(table) "), "\(table)")
            }
            // What nobody has heard of has nothing.
            let member = stack.identifiers.next()
            var rows: [PatronV1.DataRow] = []
            let stream = try await MarketingV1.MemberData.Client(stack.channel).export(
                .init(memberId: member.description), stack.ledgerCaller())
            for try await page in stream { rows += page.rows }
            #expect(rows.isEmpty)
        }
    }
}
