import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// What is kept of one member here: for what others show of her, for her export and for her
/// de-registration (A24).
struct MemberDataHandlers: MarketingV1.MemberData.Handlers {
    /// Rows of one message: far from the wire's limit of 4 MiB.
    private static let piece = 200

    let pool: PostgresPool
    let coupons: CouponHandlers
    let clock: any WallClock

    func listUsable(
        _ request: MarketingV1.ListUsableCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListMyCouponsReply {
        try await coupons.listOfMember(
            .init(memberId: request.memberId, state: .issued), call)
    }

    func countCoupons(
        _ request: MarketingV1.CountMemberCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.CountMemberCouponsReply {
        let context = try RequestContext(call, clock: clock)
        let counts = try await pool.query(
            CountOpenCoupons(
                merchant: context.merchant, member: try Self.member(request.memberId),
                now: context.now),
            settings: context.merchantScope, deadline: context.deadline)
        return MarketingV1.CountMemberCouponsReply(coupons: counts.first ?? 0)
    }

    func export(
        _ request: MarketingV1.ExportMemberDataRequest, _ call: CallContext,
        _ responses: ResponseWriter<MarketingV1.MemberDataRows>
    ) async throws {
        let context = try RequestContext(call, clock: clock)
        let rows = try await pool.query(
            ReadMemberData(
                merchant: context.merchant, member: try Self.member(request.memberId)),
            settings: context.merchantScope, deadline: context.deadline)
        for start in stride(from: 0, to: rows.count, by: Self.piece) {
            let page = rows[start..<min(start + Self.piece, rows.count)]
            try await responses.send(
                MarketingV1.MemberDataRows(rows: page.map(PatronV1.DataRow.init)))
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
