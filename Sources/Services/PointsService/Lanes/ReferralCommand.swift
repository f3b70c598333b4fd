import PointsDomain
import Primitives
import ServiceKit

/// What becomes of a referral after its friend's order, or without one.
///
/// Bookkeeping that may come again: the referral itself says what is done.
struct ReferralCommand: LedgerCommand {
    enum Action: Sendable {
        /// Gives the friend her points.
        case qualify
        /// Gives the referrer hers.
        case reward(UUIDv7)
        /// Takes both back that are not usable yet, since nothing is left of the order.
        case cancel(UUIDv7)
    }

    let operation: OperationKey
    let action: Action
    /// What qualified it, or is to.
    let qualification: Qualification
    let rules: Rulebook
    let actor: String

    /// Friends of the last days who count against the most that a referrer may have.
    private static let windowSeconds: Int64 = 30 * 86_400

    typealias Receipt = Void

    private var friend: MemberKey { qualification.friend }

    /// Both of its members, where both may change: the referral is one row of theirs.
    var members: [MemberKey] { [referrer, friend].compactMap { $0 } }

    private var referrer: MemberKey? {
        switch action {
        case .qualify: nil
        case .reward(let referrer), .cancel(let referrer):
            MemberKey(merchant: friend.merchant, member: referrer)
        }
    }

    func demand(_ demand: inout FactDemand) {
        for member in members {
            demand.earned.insert(EarnedKey(member: member, date: qualification.date))
        }
        guard let referrer else { return }
        demand.earning.referrals.insert(friend)
        switch action {
        case .qualify: break
        case .reward: demand.earning.lookBack(at: history(referrer), since: windowStart)
        case .cancel: demand.pendingLots.formUnion(members)
        }
    }

    private func history(_ referrer: MemberKey) -> EventKey {
        EventKey(member: referrer, code: SystemCode.referrer)
    }

    private var windowStart: Instant { qualification.at.adding(seconds: -Self.windowSeconds) }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Void> {
        switch (action, referrer) {
        case (.qualify, _):
            return try qualify(in: &ledger)
        case (.reward, let referrer?):
            return try reward(referrer, in: &ledger)
        case (.cancel, let referrer?):
            try cancel(referrer, in: &ledger)
            return .done(())
        case (.reward, nil), (.cancel, nil):
            return .done(())
        }
    }

    private func qualify(in ledger: inout WorkingLedger) throws -> LedgerDecision<Void> {
        guard let facts = ledger.memberFacts(friend) else { return .missingFacts(friend) }
        if facts.isGone { return .rejected(Refusal(.memberNotFound)) }
        if facts.blocksEarning { return .rejected(Refusal(.earningBlocked)) }
        guard let rule = rules.policies.referral else { return .done(()) }
        do {
            try ledger.qualify(qualification, rule, rules, facts, actor: actor)
        } catch is WalletRefusal {
            return .rejected(OrderDraft.outOfRange("points"))
        }
        return .done(())
    }

    private func reward(
        _ referrer: MemberKey, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Void> {
        guard var referral = ledger.referral(of: friend), referral.referrer == referrer.member,
            referral.state == .qualified || referral.state == .rewarded,
            referral.referrerPosting == nil, let rule = rules.policies.referral
        else { return .done(()) }
        guard let facts = ledger.memberFacts(referrer) else { return .missingFacts(referrer) }
        guard hasPlace(referral, of: referrer, rule, ledger), !facts.isGone,
            !facts.blocksEarning
        else {
            referral.state = .cancelled
            ledger.store(referral)
            return .done(())
        }
        let granted: Granted
        do {
            granted = try ledger.grantReferral(
                rule.referrerPoints, SystemCode.referrer, qualification, round: referral.round,
                to: referrer, rule, rules, facts, actor: actor)
        } catch is WalletRefusal {
            return .rejected(OrderDraft.outOfRange("points"))
        }
        if !referral.isCounted {
            ledger.add(
                EventGrantRow(
                    key: history(referrer), at: qualification.at, date: qualification.date,
                    posting: granted.posting))
            referral.isCounted = true
        }
        referral.referrerPosting = granted.posting
        ledger.store(referral)
        return .done(())
    }

    /// Whether the friend is among those who count for the referrer; once she is, she stays.
    private func hasPlace(
        _ referral: ReferralRow, of referrer: MemberKey, _ rule: ReferralRule,
        _ ledger: WorkingLedger
    ) -> Bool {
        guard let most = rule.maxPer30Days, !referral.isCounted else { return true }
        let recent = ledger.history(of: history(referrer)).occurrences
            .count { $0.at > windowStart }
        return Int64(recent) < most
    }

    private func cancel(_ referrer: MemberKey, in ledger: inout WorkingLedger) throws {
        guard var referral = ledger.referral(of: friend), referral.referrer == referrer.member,
            referral.order == qualification.order, let rewardedAt = referral.rewardedAt,
            rewardedAt > ledger.now || referral.state == .rejected
        else { return }
        try ledger.cancelReferral(
            referral.friendPosting, of: friend, on: qualification.date, rules, actor: actor)
        try ledger.cancelReferral(
            referral.referrerPosting, of: referrer, on: qualification.date, rules, actor: actor)
        referral.state = .cancelled
        ledger.store(referral)
    }
}
