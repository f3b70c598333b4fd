import Messages
import ServiceKit
import Synchronization
import TTRPC

/// Stands in for the services that keep accounts and coupons of members.
final class AccountsStub: PointsV1.MergedAccounts.Handlers {
    private let away = Mutex(false)
    private let merged = Mutex(PointsV1.MergedPoints())
    private let storedValue = Mutex<Int64>(900)
    private let endings = Mutex<[PointsV1.EndingPoints]>([])

    /// Of every member.
    var ending: [PointsV1.EndingPoints] {
        get { endings.withLock { $0 } }
        set { endings.withLock { $0 = newValue } }
    }

    private let obstacle = Mutex<Refusal?>(nil)

    /// What the ledger says against every merge.
    var mergeObstacle: Refusal? {
        get { obstacle.withLock { $0 } }
        set { obstacle.withLock { $0 = newValue } }
    }

    func check(
        _ request: PointsV1.CheckMergeRequest, _ call: CallContext
    ) async throws -> PointsV1.CheckMergeReply {
        guard !isAway else { throw RPCStatus(Refusal(.unavailable)) }
        if let obstacle = mergeObstacle { throw RPCStatus(obstacle) }
        return PointsV1.CheckMergeReply()
    }

    /// Of every member.
    var storedValueMinor: Int64 {
        get { storedValue.withLock { $0 } }
        set { storedValue.withLock { $0 = newValue } }
    }

    /// What the ledger says of every merge.
    var mergedPoints: PointsV1.MergedPoints {
        get { merged.withLock { $0 } }
        set { merged.withLock { $0 = newValue } }
    }

    func readPoints(
        _ request: PointsV1.ReadMergedPointsRequest, _ call: CallContext
    ) async throws -> PointsV1.MergedPoints {
        guard !isAway else { throw RPCStatus(Refusal(.unavailable)) }
        return mergedPoints
    }

    /// Whether nobody answers.
    var isAway: Bool {
        get { away.withLock { $0 } }
        set { away.withLock { $0 = newValue } }
    }

    func readBalances(
        _ request: PointsV1.ReadMemberBalancesRequest, _ call: CallContext
    ) async throws -> PointsV1.MemberBalances {
        guard !isAway else { throw RPCStatus(Refusal(.unavailable)) }
        return PointsV1.MemberBalances(
            points: .init(available: 120, pending: 30, debt: 0),
            storedValue: .init(
                availableMinor: storedValueMinor, principalMinor: 700, bonusMinor: 200),
            ending: ending)
    }

    func listUsable(
        _ request: MarketingV1.ListUsableCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListMyCouponsReply {
        guard !isAway else { throw RPCStatus(Refusal(.unavailable)) }
        return MarketingV1.ListMyCouponsReply(coupons: [
            .init(
                id: request.memberId, name: .init(zh: "新人券", en: "Welcome"),
                expiresAt: MemberStack.noon.adding(seconds: 3 * 86_400), code: "SECRET")
        ])
    }
}
