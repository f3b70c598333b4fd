package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// What became of the points of members who were made one.
package struct MergedAccountsHandlers: PointsV1.MergedAccounts.Handlers {
    let pool: PostgresPool
    let clock: any WallClock

    package func readPoints(
        _ request: PointsV1.ReadMergedPointsRequest, _ call: CallContext
    ) async throws -> PointsV1.MergedPoints {
        let context = try RequestContext(call, clock: clock)
        guard let id = UUIDv7(request.mergeId) else {
            throw Refusal.invalid("mergeId", "is not a UUID")
        }
        let (rows, lots) = try await pool.query(
            ReadMemberMerge(merchant: context.merchant, id: id),
            ReadMergeLots(merchant: context.merchant, merge: id, now: context.now),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { return PointsV1.MergedPoints() }
        return PointsV1.MergedPoints(
            moved: row.isMoved, points: row.points,
            remaining: row.isReturned ? 0 : lots.reduce(0) { $0 + $1.remaining },
            returned: row.returned)
    }
}
