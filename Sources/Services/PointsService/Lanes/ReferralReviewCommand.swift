import PointsDomain
import Primitives
import ServiceKit

/// What a flag, or somebody of the staff, makes of a referral (X17).
///
/// Under the locks of both of its members, as all that grants them something: whichever of order,
/// reward, flag and decision comes first, each grant is made once for a round, and a round begins
/// only when the one before was taken back.
struct ReferralReviewCommand: LedgerCommand {
    enum Action: Sendable {
        case flag(ReferralFlags)
        case decide(ReferralReview.Verdict, reason: String)
    }

    enum Receipt: Sendable {
        case done(ReferralRow)
        /// It has gone on since it was read: it counts on another business date, or by another
        /// order. Nothing is changed.
        case movedOn
    }

    let operation: OperationKey
    let action: Action
    /// As it was read, and what would qualify it now where nothing has.
    let known: ReferralRow
    let candidate: Qualification?
    /// Of the instant that qualified it, or would.
    let rules: Rulebook
    let actor: String

    private var friend: MemberKey { known.friend }
    private var referrer: MemberKey {
        MemberKey(merchant: friend.merchant, member: known.referrer)
    }

    var members: [MemberKey] { [referrer, friend] }

    func demand(_ demand: inout FactDemand) {
        demand.earning.referrals.insert(friend)
        demand.pendingLots.formUnion(members)
        if let date = known.date ?? candidate?.date {
            for member in members {
                demand.earned.insert(EarnedKey(member: member, date: date))
            }
        }
        if let least = leastOrderMinor { demand.earning.firstOrders[friend] = least }
    }

    /// Nil where no order is asked for.
    private var leastOrderMinor: Int64? {
        guard case .decide(.approved, _) = action, known.qualifiedAt == nil,
            let rule = rules.policies.referral, rule.trigger == .firstOrder
        else { return nil }
        return rule.leastOrderMinor
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        guard var row = ledger.referral(of: friend) else {
            return .rejected(Refusal(.referralNotFound))
        }
        guard row.date == known.date, row.referrer == known.referrer else {
            return .done(.movedOn)
        }
        let stands = row.state.standing(rewardedAt: row.rewardedAt, at: ledger.now)
        row.review.notedAt = row.review.notedAt ?? ledger.now
        switch action {
        case .flag(let flags):
            row.review.flags.formUnion(flags)
            let step = ReferralReview.flag(stands, verdict: row.review.verdict)
            if step == .reject { try reject(&row, in: &ledger) }
            ledger.store(row)
            return .done(.done(row))
        case .decide(let verdict, let reason):
            let step: ReferralReview.Step
            do throws(ReferralReview.Refusal) {
                step = try ReferralReview.decide(
                    verdict, on: stands, earlier: row.review.verdict)
            } catch {
                return .refused(
                    Refusal(.referralDecided, facts: ["state": stands.name]))
            }
            row.review.verdict = verdict
            row.review.decidedBy = actor
            row.review.decidedAt = ledger.now
            row.review.reason = reason
            return try take(step, row, in: &ledger)
        }
    }

    private func take(
        _ step: ReferralReview.Step, _ decided: ReferralRow, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        var row = decided
        switch step {
        case .keep: break
        case .reject: try reject(&row, in: &ledger)
        case .reinstate:
            if let stop = try reinstate(&row, in: &ledger) { return stop }
        }
        ledger.store(row)
        return .posted(friend.member, .done(row))
    }

    private func reject(_ row: inout ReferralRow, in ledger: inout WorkingLedger) throws {
        if let date = row.date {
            try ledger.cancelReferral(
                row.friendPosting, of: friend, on: date, rules, actor: actor)
            try ledger.cancelReferral(
                row.referrerPosting, of: referrer, on: date, rules, actor: actor)
        } else {
            ledger.setReferrer(nil, of: friend)
        }
        row.state = .rejected
    }

    /// - Returns: what speaks against it; nil where it is done.
    private func reinstate(
        _ row: inout ReferralRow, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt>? {
        if row.qualifiedAt == nil, leastOrderMinor != nil,
            !ledger.isFirst(candidate?.order, of: friend)
        {
            return .done(.movedOn)
        }
        guard let qualification = row.qualification ?? candidate,
            let rule = rules.policies.referral
        else {
            // What qualified it once did so by a rule.
            guard row.qualifiedAt == nil else { return .rejected(Refusal(.internalError)) }
            // Her next order may qualify it, as if nothing had been.
            row.state = .registered
            ledger.setReferrer(row.referrer, of: friend)
            return nil
        }
        guard let facts = ledger.memberFacts(friend) else { return .missingFacts(friend) }
        if facts.isGone { return .rejected(Refusal(.memberNotFound)) }
        if facts.blocksEarning { return .rejected(Refusal(.earningBlocked)) }
        if row.friendPosting != nil || row.referrerPosting != nil { row.round += 1 }
        (row.friendPosting, row.referrerPosting) = (nil, nil)
        do {
            if rule.friendPoints > 0 {
                row.friendPosting = try ledger.grantReferral(
                    rule.friendPoints, SystemCode.referred, qualification, round: row.round,
                    to: friend, rule, rules, facts, actor: actor
                ).posting
            }
        } catch is WalletRefusal {
            return .rejected(OrderDraft.outOfRange("points"))
        }
        row.state = .qualified
        row.qualifiedAt = qualification.at
        row.rewardedAt = rules.endOfHold(rule, from: qualification.at)
        row.date = qualification.date
        row.order = qualification.order
        ledger.noteReferrer(row.referrer, of: qualification, round: row.round, rule)
        return nil
    }
}

extension ReferralRow {
    /// What qualified it; nil where nothing has.
    var qualification: Qualification? {
        guard let qualifiedAt, let date else { return nil }
        return Qualification(friend: friend, order: order, at: qualifiedAt, date: date)
    }
}

extension ReferralState {
    /// As refusals tell it.
    var name: String {
        switch self {
        case .registered: "REGISTERED"
        case .qualified: "QUALIFIED"
        case .rewarded: "REWARDED"
        case .cancelled: "CANCELLED"
        case .rejected: "REJECTED"
        }
    }
}
