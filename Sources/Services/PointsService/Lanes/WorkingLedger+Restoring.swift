import PointsDomain
import Primitives

/// Spent points that are to come back, whatever they were spent on.
struct RestoreOrder: Sendable {
    let spend: UUIDv7
    /// Nil: all that is left of it.
    let points: Int64?
    /// By which rule what comes back to a lot that has ended lives on.
    let rules: Rulebook
    let header: PostingHeader
}

struct Restored: Sendable {
    let posting: UUIDv7
    let points: Int64
    let account: PointsAccount
}

extension WorkingLedger {
    /// The one way in which spent points come back: each part to its lot, with the end that it has.
    ///
    /// - Returns: nil where the member has no such spend. Then nothing has changed, nor has it where
    ///   this throws.
    mutating func restore(_ order: RestoreOrder, to member: MemberKey) throws -> Restored? {
        let key = PostingKey(merchant: member.merchant, id: order.spend)
        guard let spent = spend(key), spent.member == member.member else { return nil }
        let date = order.header.businessDate
        var wallet = try settledWallet(member, on: date, actor: order.header.actor)
        let before = restored(key)
        let left = -spent.taken.reduce(0) { $0 + $1.delta } - before
        let points = order.points ?? left
        guard points > 0 else { throw WalletRefusal.exceeds(left: left) }
        let rules = order.rules
        // Lots live by the merchant's clock, whichever store gives back.
        let today = rules.clock.businessDate(at: now)
        let identifiers = self.identifiers
        var newLots: [UUIDv7] = []
        let changes = try wallet.restore(
            Restoration(
                taken: spent.taken, restoredBefore: before, points: points,
                policy: rules.policies.restoring.policy(
                    on: today, clock: rules.clock, reissued: rules.end(grantedOn: today))), at: now
        ) {
            newLots.append(identifiers.next())
            return newLots[newLots.count - 1]
        }
        addRestored(points, from: key)
        var header = order.header
        header.reverses = order.spend
        let posting = try keep(wallet, changes, of: member, newLots: newLots, header)
        return Restored(
            posting: posting, points: points,
            account: wallets[member]?.account ?? wallet.account)
    }
}
