package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// What is kept of one member here: for what others show of her, for her export and for her
/// de-registration (A24).
package struct MemberDataHandlers: PointsV1.MemberData.Handlers {
    /// Rows of one message: far from the wire's limit of 4 MiB.
    private static let piece = 200
    /// Of points that end, the next so many.
    private static let endings = 20

    let pool: PostgresPool
    let balances: BalanceReader
    let storedValue: StoredValueReader
    let clock: any WallClock

    package func readBalances(
        _ request: PointsV1.ReadMemberBalancesRequest, _ call: CallContext
    ) async throws -> PointsV1.MemberBalances {
        let context = try RequestContext(call, clock: clock)
        let member = MemberKey(
            merchant: context.merchant, member: try MemberName.parse(request.memberId))
        let points = try await balances.read(member, deadline: context.deadline)
        let account = try await storedValue.read(member, deadline: context.deadline).wallet.account
        return PointsV1.MemberBalances(
            points: PointsV1.PointsBalance(points),
            storedValue: PointsV1.StoredValueBalance(account),
            storedValueFrozen: account.isFrozen,
            ending: (points.expiring ?? []).prefix(Self.endings).map {
                PointsV1.EndingPoints(expiresAt: $0.expiresAt, points: $0.points)
            })
    }

    package func getStanding(
        _ request: PointsV1.GetMemberStandingRequest, _ call: CallContext
    ) async throws -> PointsV1.MemberStanding {
        let context = try RequestContext(call, clock: clock)
        let rows = try await pool.query(
            ReadMemberStanding(
                merchant: context.merchant, member: try Self.member(request.memberId)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { return PointsV1.MemberStanding() }
        return PointsV1.MemberStanding(
            points: row.points, bonusMinor: row.bonusMinor, principalMinor: row.principalMinor,
            punchCardsMinor: row.punchCardsMinor,
            renewingSubscriptions: row.renewingSubscriptions)
    }

    package func export(
        _ request: PointsV1.ExportMemberDataRequest, _ call: CallContext,
        _ responses: ResponseWriter<PointsV1.MemberDataRows>
    ) async throws {
        let context = try RequestContext(call, clock: clock)
        let rows = try await pool.query(
            ReadMemberData(
                merchant: context.merchant, member: try Self.member(request.memberId)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        for start in stride(from: 0, to: rows.count, by: Self.piece) {
            let page = rows[start..<min(start + Self.piece, rows.count)]
            try await responses.send(
                PointsV1.MemberDataRows(rows: page.map(PatronV1.DataRow.init)))
        }
    }

    private static func member(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw .invalid("memberId", "is not a UUID") }
        return id
    }
}

extension PatronV1.DataRow {
    init(_ row: ReadMemberData.Row) {
        self.init(
            category: row.category,
            fields: zip(row.names, row.values).map {
                PatronV1.Fact(name: $0, value: $1 ?? "")
            })
    }
}
