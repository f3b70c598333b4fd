package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// What other services show of a member's accounts.
package struct MemberReadsHandlers: PointsV1.MemberReads.Handlers {
    let balances: BalanceReader
    let storedValue: StoredValueReader
    let clock: any WallClock

    /// Of what ends, the next so many.
    private static let endings = 20

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
}
