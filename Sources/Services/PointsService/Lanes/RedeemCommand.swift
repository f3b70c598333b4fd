import Messages
import PointsDomain
import Primitives
import ServiceKit

/// A member takes a reward: her points for a code (C17, C20).
struct RedeemCommand: LedgerCommand {
    typealias Receipt = RedemptionReceipt

    let operation: OperationKey
    let member: MemberKey
    let reward: UUIDv7
    let quantity: Int64
    /// Random, and nobody else's.
    let code: RedemptionCode
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String
    let rules: Rulebook
    let told: ToldMembers

    var members: [MemberKey] { [member] }

    private var rewardKey: RewardKey { RewardKey(merchant: member.merchant, id: reward) }

    func demand(_ demand: inout FactDemand) {
        demand.redeem(quantity, of: rewardKey, by: member, on: businessDate)
    }

    /// Under the reward's lock, so that no stock is ever oversold (X19).
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        guard let facts = told.newest(of: member, in: ledger) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        guard let standing = try ledger.reward(rewardKey) else {
            return .refused(Refusal(.rewardNotFound))
        }
        let wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        do {
            let price = try Redeeming.decide(
                Redeeming.Facts(
                    terms: standing.terms, state: standing.state, stock: standing.stock,
                    quantity: quantity,
                    taken: ledger.takenPieces(
                        TakenKey(member: member, reward: reward, date: businessDate)),
                    member: facts.traits(on: businessDate),
                    spendingBlocked: facts.blocksSpending, account: wallet.account,
                    now: ledger.now))
            return try take(standing, for: price, wallet, facts, in: &ledger)
        } catch let refusal as Redeeming.Refusal {
            return .refused(Refusal(of: refusal))
        }
    }

    private func take(
        _ standing: RewardStanding, for price: RewardPrice, _ wallet: Wallet,
        _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        var wallet = wallet
        let spend = ledger.identifiers.next()
        let row = RedemptionRow(
            member: member,
            redemption: Redemption(
                id: ledger.identifiers.next(), reward: reward, rewardVersion: standing.version,
                quantity: quantity, price: price, issuedOn: businessDate, issuedAt: ledger.now,
                expiresAt: standing.terms.codeEnd(issuedOn: businessDate, clock: rules.clock)),
            code: code, spend: spend)
        let id = row.redemption.id
        var news = PointsV1.RedemptionEvent(row, on: businessDate)
        if let level = standing.terms.levelCode {
            news.levelCode = level
            news.levelUntil = row.redemption.expiresAt
        }
        let event = try news.serializedBytes()
        let change: WalletChange
        do throws(WalletRefusal) {
            change = try wallet.spend(price.points, at: ledger.now)
        } catch {
            throw Redeeming.Refusal.wallet(error)
        }
        // A spend is an activity by which points of a sliding life live longer.
        if let end = rules.renewal(by: .spend, on: businessDate) {
            ledger.renew(member, &wallet, until: end)
        }
        // Told before the points are.
        ledger.emit("reward.redeemed", member, payload: event)
        try ledger.keep(
            wallet, [change], of: member,
            PostingHeader(
                id: spend,
                source: SourceKey(
                    merchant: member.merchant, type: SourceType.redemption, id: id.description,
                    effect: ""), businessDate: businessDate, actor: actor,
                programmeVersion: rules.programme?.version ?? 0, facts: facts))
        ledger.issue(row)
        let account = ledger.wallets[member]?.account ?? wallet.account
        return .posted(
            id, RedemptionReceipt(row: row, account: account, name: standing.terms.name))
    }
}

/// A redemption after a step of it.
struct RedemptionReceipt: Sendable {
    let row: RedemptionRow
    /// Nil where no points moved.
    var account: PointsAccount?
    /// Of the reward, where the caller does not know it.
    var name: BilingualName?
}
