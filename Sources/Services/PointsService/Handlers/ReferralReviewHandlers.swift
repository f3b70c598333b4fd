package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// Referrals with a flag or a decision, and what staff makes of them (X17).
extension RiskHandlers {
    private static let referrals = "points.referral-reviews"
    /// The referral goes on between reading and deciding seldom, and a few times at most.
    private static let tries = 8

    package func listReferrals(
        _ request: PointsV1.ListReferralReviewsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListReferralReviewsReply {
        let context = try RequestContext(call, clock: clock)
        let page = try Page(
            list: Self.referrals, size: request.pageSize, token: request.pageToken, fields: 3)
        let rows = try await desk.pool.query(
            ListReferralReviews(
                merchant: context.merchant,
                before: page.after.map { ReadMyReferrals.Place($0) } ?? .last,
                state: try ReferralState(request.state), now: context.now, limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = rows.prefix(page.size)
        let seen = try await desk.inScope(shown.map(\.friend.member), context)
        let last = rows.count > page.size ? shown.last : nil
        return PointsV1.ListReferralReviewsReply(
            referrals: shown.filter { seen.contains($0.friend.member) }.map {
                PointsV1.ReferralReview($0, at: context.now)
            },
            nextPageToken: last.flatMap { row in
                row.review.notedAt.map { at in
                    Page.token(
                        list: Self.referrals,
                        ReadMyReferrals.Place(at: at, friend: row.friend.member).fields)
                }
            } ?? "")
    }

    package func approveReferral(
        _ request: PointsV1.DecideReferralRequest, _ call: CallContext
    ) async throws -> PointsV1.DecideReferralReply {
        try await decide(request, call, .approved)
    }

    package func rejectReferral(
        _ request: PointsV1.DecideReferralRequest, _ call: CallContext
    ) async throws -> PointsV1.DecideReferralReply {
        try await decide(request, call, .rejected)
    }

    private func decide(
        _ request: PointsV1.DecideReferralRequest, _ call: CallContext,
        _ verdict: ReferralReview.Verdict
    ) async throws -> PointsV1.DecideReferralReply {
        let context = try RequestContext(call, clock: clock)
        let friend = MemberKey(
            merchant: context.merchant,
            member: try WalletHandlers.id(request.friendId, "friendId"))
        let reason = try WalletHandlers.reason(request.reason)
        let operation = try context.operation()
        try await desk.checkScope(of: friend.member, context)
        for _ in 0..<Self.tries {
            let known = try await referral(of: friend, context)
            let (rules, candidate) = try await grounds(of: known, verdict, context)
            let outcome = try await desk.submit(
                context,
                audited: { (_: ReferralReviewCommand.Receipt) in
                    AuditEntry(
                        .referralDecided, object: friend.member.description, reason: reason,
                        after: "\(verdict)".uppercased())
                }
            ) { _ in
                ReferralReviewCommand(
                    operation: operation, action: .decide(verdict, reason: reason), known: known,
                    candidate: candidate, rules: rules, actor: context.actor)
            }
            switch outcome {
            case .posted(.done(let row)):
                return PointsV1.DecideReferralReply(
                    referral: PointsV1.ReferralReview(row, at: context.now))
            case .recorded(_, let earlier):
                return PointsV1.DecideReferralReply(
                    referral: PointsV1.ReferralReview(
                        try await referral(of: friend, context), at: context.now),
                    replayed: earlier)
            case .posted(.movedOn): continue
            }
        }
        throw Refusal(.unavailable)
    }

    private func referral(
        of friend: MemberKey, _ context: RequestContext
    ) async throws -> ReferralRow {
        let rows = try await desk.pool.query(
            ReadReferrals(friends: [friend]), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.referralNotFound) }
        return row
    }

    /// The rules by which a referral is decided, and what would qualify it by them where nothing
    /// has: what qualified it stays what it was.
    private func grounds(
        of known: ReferralRow, _ verdict: ReferralReview.Verdict, _ context: RequestContext
    ) async throws -> (Rulebook, Qualification?) {
        let rules = try await desk.rules(
            context.merchant, at: known.qualifiedAt ?? context.now, deadline: context.deadline)
        guard verdict == .approved, known.qualifiedAt == nil, let rule = rules.policies.referral
        else { return (rules, nil) }
        switch rule.trigger {
        case .registration:
            return (
                rules,
                Qualification(
                    friend: known.friend, order: nil, at: known.registeredAt,
                    date: rules.clock.businessDate(at: known.registeredAt))
            )
        case .firstOrder:
            let found = try await desk.pool.query(
                ReadFirstOrders(friends: [(known.friend, rule.leastOrderMinor)]),
                settings: [.merchant(context.merchant)], deadline: context.deadline)
            return (
                rules,
                found.first.map {
                    Qualification(
                        friend: known.friend, order: $0.id, at: $0.paidAt, date: $0.date)
                }
            )
        }
    }
}

extension ReferralState {
    /// Nil where any is asked for.
    fileprivate init?(_ state: PointsV1.ReferralState) throws(Refusal) {
        switch state {
        case .unspecified: return nil
        case .referralRegistered: self = .registered
        case .referralQualified: self = .qualified
        case .referralRewarded: self = .rewarded
        case .referralCancelled: self = .cancelled
        case .referralRejected: self = .rejected
        case .unrecognized: throw .invalid("state", "is not known")
        }
    }
}

extension PointsV1.ReferralReview {
    init(_ row: ReferralRow, at now: Instant) {
        let state: PointsV1.ReferralState =
            switch row.state.standing(rewardedAt: row.rewardedAt, at: now) {
            case .registered: .referralRegistered
            case .qualified: .referralQualified
            case .rewarded: .referralRewarded
            case .cancelled: .referralCancelled
            case .rejected: .referralRejected
            }
        let verdict: PointsV1.ReferralVerdict =
            switch row.review.verdict {
            case nil: .unspecified
            case .approved: .referralApproved
            case .rejected: .referralRefused
            }
        self.init(
            friendId: row.friend.member.description, referrerId: row.referrer.description,
            state: state, flags: row.review.flags.names, notedAt: row.review.notedAt,
            registeredAt: row.registeredAt, qualifiedAt: row.qualifiedAt,
            rewardedAt: row.rewardedAt, orderId: row.order?.description ?? "", verdict: verdict,
            decidedBy: row.review.decidedBy ?? "", decidedAt: row.review.decidedAt,
            reason: row.review.reason ?? "")
    }
}
