import Messages
import Synchronization
import TTRPC

/// Stands in for points and marketing where member-service asks what they keep of a member.
final class MemberDataStandIn: PointsV1.MemberData.Handlers, MarketingV1.MemberData.Handlers {
    struct Kept: Sendable {
        var standing = PointsV1.MemberStanding()
        var coupons: Int64 = 0
        var points: [PatronV1.DataRow] = []
        var marketing: [PatronV1.DataRow] = []
        /// Calls that fail before one answers.
        var failures = 0
    }

    private let kept = Mutex(Kept())
    /// What of it is shown.
    private let accounts: AccountsStub

    init(_ accounts: AccountsStub) { self.accounts = accounts }

    func readBalances(
        _ request: PointsV1.ReadMemberBalancesRequest, _ call: CallContext
    ) async throws -> PointsV1.MemberBalances {
        try await accounts.readBalances(request, call)
    }

    func listUsable(
        _ request: MarketingV1.ListUsableCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListMyCouponsReply {
        try await accounts.listUsable(request, call)
    }

    func keep(_ change: (inout Kept) -> Void) { kept.withLock { change(&$0) } }

    func getStanding(
        _ request: PointsV1.GetMemberStandingRequest, _ call: CallContext
    ) async throws -> PointsV1.MemberStanding {
        try check()
        return kept.withLock { $0.standing }
    }

    func export(
        _ request: PointsV1.ExportMemberDataRequest, _ call: CallContext,
        _ responses: ResponseWriter<PointsV1.MemberDataRows>
    ) async throws {
        try check()
        let rows = kept.withLock { $0.points }
        try await responses.send(PointsV1.MemberDataRows(rows: rows))
    }

    func countCoupons(
        _ request: MarketingV1.CountMemberCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.CountMemberCouponsReply {
        MarketingV1.CountMemberCouponsReply(coupons: kept.withLock { $0.coupons })
    }

    func export(
        _ request: MarketingV1.ExportMemberDataRequest, _ call: CallContext,
        _ responses: ResponseWriter<MarketingV1.MemberDataRows>
    ) async throws {
        let rows = kept.withLock { $0.marketing }
        try await responses.send(MarketingV1.MemberDataRows(rows: rows))
    }

    private func check() throws {
        let fails = kept.withLock { kept in
            guard kept.failures > 0 else { return false }
            kept.failures -= 1
            return true
        }
        if fails { throw RPCStatus(.unavailable, "away") }
    }
}
