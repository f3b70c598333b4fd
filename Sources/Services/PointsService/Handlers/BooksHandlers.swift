import Logging
package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Reading and proving the books: any instant, what is owed, what ends, and whether all of it is true.
package struct BooksHandlers: PointsV1.Books.Handlers {
    /// For what is written.
    let desk: LedgerDesk
    let pool: PostgresPool
    let programmes: ProgrammeBook
    let merchants: MerchantDirectory
    let history: BalanceHistory
    let balances: BalanceReader
    let cache: BalanceCache
    let reports: ReportDesk
    let clock: any WallClock
    let logger: Logger

    static let expiriesList = "points.expiries"

    init(desk: LedgerDesk, cache: BalanceCache, _ runtime: ServiceRuntime) {
        self.desk = desk
        self.cache = cache
        pool = runtime.pool
        programmes = desk.programmes
        merchants = desk.merchants
        history = BalanceHistory(pool: runtime.pool)
        balances = BalanceReader(pool: runtime.pool, cache: cache, clock: runtime.clock)
        reports = ReportDesk(pool: runtime.pool)
        clock = runtime.clock
        logger = runtime.logger
    }

    package func getBalanceAt(
        _ request: PointsV1.GetBalanceAtRequest, _ call: CallContext
    ) async throws -> PointsV1.BalanceAt {
        let context = try RequestContext(call, clock: clock)
        let at = try Self.past(request.at, context)
        let member = try Self.member(request.memberId, of: context)
        try await desk.checkScope(of: member.member, context)
        if let account = try await history.account(of: member, at: at, deadline: context.deadline) {
            return PointsV1.BalanceAt(account, at: at)
        }
        guard try await isKnown(member, context) else { throw Refusal(.memberNotFound) }
        return PointsV1.BalanceAt(at: at)
    }

    package func getMyBalanceAt(
        _ request: PointsV1.GetMyBalanceAtRequest, _ call: CallContext
    ) async throws -> PointsV1.BalanceAt {
        let context = try RequestContext(call, clock: clock)
        let at = try Self.past(request.at, context)
        let member = MemberKey(merchant: context.merchant, member: try context.member())
        let account = try await history.account(of: member, at: at, deadline: context.deadline)
        return account.map { PointsV1.BalanceAt($0, at: at) } ?? PointsV1.BalanceAt(at: at)
    }

    package func listMyExpiries(
        _ request: PointsV1.ListExpiriesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListExpiriesReply {
        let context = try RequestContext(call, clock: clock)
        let member = MemberKey(merchant: context.merchant, member: try context.member())
        let page = try Page(
            list: Self.expiriesList, size: request.pageSize, token: request.pageToken, fields: 1)
        let after = page.after?.first.map { Instant(microsecondsSinceEpoch: $0) }
        // One more than asked for tells whether there is another page.
        let rows = try await pool.query(
            ReadExpiries(
                member: member, now: context.now, after: max(after ?? context.now, context.now),
                limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let last = rows.prefix(page.size).last else { return PointsV1.ListExpiriesReply() }
        let days = try await merchants.merchant(context.merchant, deadline: context.deadline).clock
        return PointsV1.ListExpiriesReply(
            expiries: rows.prefix(page.size).map { row in
                let lastDate = days.businessDate(at: row.expiresAt).adding(days: -1)
                return PointsV1.ExpiringLot(
                    points: row.points, expiresAt: row.expiresAt, lastDate: lastDate.description)
            },
            nextPageToken: rows.count > page.size
                ? Page.token(
                    list: Self.expiriesList, [last.expiresAt.microsecondsSinceEpoch]) : "")
    }

    // MARK: Parsing

    /// An instant that is over.
    private static func past(
        _ instant: Instant?, _ context: RequestContext
    ) throws(Refusal) -> Instant {
        guard let instant else { throw .invalid("at", "is missing") }
        guard instant <= context.now else { throw .invalid("at", "lies ahead") }
        return instant
    }

    static func member(
        _ text: String, of context: RequestContext
    ) throws(Refusal) -> MemberKey {
        MemberKey(merchant: context.merchant, member: try MemberName.parse(text))
    }

    func isKnown(_ member: MemberKey, _ context: RequestContext) async throws -> Bool {
        try await pool.query(
            KnowsMember(member: member), settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ).first ?? false
    }
}

extension PointsV1.BalanceAt {
    init(_ account: PointsAccount, at instant: Instant) {
        self.init(
            at: instant, available: account.available, pending: account.pending,
            held: account.held, debt: account.debt, seq: account.seq)
    }
}
