import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Reads what a redemption would be decided by, in one round trip.
enum RedemptionPreview {
    static func read(
        _ reward: RewardKey, quantity: Int64, for member: UUIDv7, _ desk: LedgerDesk,
        _ context: RequestContext
    ) async throws -> Redeeming.Facts {
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let date = clocks.clock.businessDate(at: context.now)
        let member = MemberKey(merchant: context.merchant, member: member)
        let taken = TakenKey(member: member, reward: reward.id, date: date)
        let (rewards, pieces, members, balances) = try await desk.pool.query(
            ReadRewards(keys: [reward]), ReadTakenPieces(keys: [taken]),
            ReadMembers(members: [member]), ReadBalance(member: member, now: context.now),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rewards.first else { throw Refusal(.rewardNotFound) }
        let facts = try await told(of: member, known: members.first?.facts, desk, context)
        if facts.isGone { throw Refusal(.memberNotFound) }
        return Redeeming.Facts(
            terms: try RewardTerms(stored: row.definition), state: row.state, stock: row.stock,
            quantity: quantity, taken: pieces.first?.pieces ?? TakenPieces(),
            member: facts.traits(on: date), spendingBlocked: facts.blocksSpending,
            account: account(members.first?.account, balances.first?.account),
            now: context.now)
    }

    /// Member-service is asked only where its feed has not told yet.
    private static func told(
        of member: MemberKey, known: MemberFacts?, _ desk: LedgerDesk, _ context: RequestContext
    ) async throws -> MemberFacts {
        if let known { return known }
        return MemberFacts(
            try await desk.members.resolve(
                MemberName.id(member.member).request, context.forward(as: .points)))
    }

    /// The account as time has left it, whether that stands in the books or not.
    private static func account(
        _ stored: AccountRow?, _ balance: ReadBalance.Row.Account?
    ) -> PointsAccount {
        PointsAccount(
            balance: (balance?.available ?? 0) + (balance?.pending ?? 0),
            pending: balance?.pending ?? 0, held: 0, debt: balance?.debt ?? 0,
            seq: balance?.seq ?? 0, nextChangeAt: nil,
            isFrozen: stored?.account.isFrozen ?? false)
    }
}
