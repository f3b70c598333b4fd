package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Earning by what members do beside buying: events, and friends whom they bring.
package struct EarningHandlers: PointsV1.Earning.Handlers {
    let desk: LedgerDesk
    let clock: any WallClock

    private static let referralsList = "points.referrals"

    package func recordEvent(
        _ request: PointsV1.RecordEventRequest, _ call: CallContext
    ) async throws -> PointsV1.RecordEventReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try EventDraft(request, clocks, now: context.now)
        let rules = try await desk.rules(
            context.merchant, at: draft.event.occurredAt, deadline: context.deadline)
        let (member, told) = try await desk.identify(try MemberName(request), context)
        let outcome = try await desk.submit(context, told: told) { told in
            EventCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member),
                event: draft.event, externalId: draft.externalId,
                contentHash: operation.requestHash, window: .standard, rules: rules, told: told,
                actor: context.actor)
        }
        switch outcome {
        case .posted(let receipt):
            let steps = receipt.explanation.map(ExplanationText.message)
            return PointsV1.RecordEventReply(
                points: receipt.points, capped: Self.capped(steps), pending: receipt.isPending,
                balance: PointsV1.PointsBalance(receipt.account), explanation: steps,
                replayed: false)
        case .recorded(let id, let earlier):
            return try await receipt(of: id, replayed: earlier, context)
        }
    }

    /// The answer of the call that recorded the event, rebuilt from the books: the same numbers.
    private func receipt(
        of posting: UUIDv7, replayed: Bool, _ context: RequestContext
    ) async throws -> PointsV1.RecordEventReply {
        let rows = try await desk.pool.query(
            ReadEventReceipt(merchant: context.merchant, posting: posting),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.internalError) }
        let steps = try StoredExplanation.messages(row.explanation)
        return PointsV1.RecordEventReply(
            points: row.points, capped: Self.capped(steps), pending: row.isPending,
            balance: PointsV1.PointsBalance(row.balance), explanation: steps, replayed: replayed)
    }

    /// What the caps of day and month cut, as their steps say.
    private static func capped(_ steps: [PointsV1.ExplanationStep]) -> Int64 {
        let caps = [ExplanationStep.Code.dailyCap, .monthlyCap].map(\.rawValue)
        return steps.filter { caps.contains($0.code) }.reduce(0) { sum, step in
            sum + (step.facts.first { $0.name == "capped" }.flatMap { Int64($0.value) } ?? 0)
        }
    }

    package func listMyReferrals(
        _ request: PointsV1.ListMyReferralsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListMyReferralsReply {
        let context = try RequestContext(call, clock: clock)
        let referrer = MemberKey(merchant: context.merchant, member: try context.member())
        let page = try Page(
            list: Self.referralsList, size: request.pageSize, token: request.pageToken, fields: 3)
        // One more than asked for tells whether there is another page.
        let rows = try await desk.pool.query(
            ReadMyReferrals(
                referrer: referrer, now: context.now,
                before: page.after.map { ReadMyReferrals.Place($0) } ?? .last,
                limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = rows.prefix(page.size)
        let next = rows.count > page.size ? shown.last?.place.fields : nil
        return PointsV1.ListMyReferralsReply(
            referrals: shown.map { PointsV1.Referral($0, at: context.now) },
            nextPageToken: next.map { Page.token(list: Self.referralsList, $0) } ?? "")
    }
}

extension ReadMyReferrals.Place {
    /// As numbers, for a page's token.
    var fields: [Int64] {
        [at.microsecondsSinceEpoch, Int64(bitPattern: friend.hi), Int64(bitPattern: friend.lo)]
    }

    /// Of a token that nobody has made up: any other shows some page all the same.
    init(_ fields: [Int64]) {
        self.init(
            at: min(max(Instant(microsecondsSinceEpoch: fields[0]), .epoch), Self.last.at),
            friend: UUIDv7(
                hi: UInt64(bitPattern: fields[1]), lo: UInt64(bitPattern: fields[2])))
    }
}

extension PointsV1.Referral {
    /// Who the friend is stays untold.
    fileprivate init(_ row: ReadMyReferrals.Row, at now: Instant) {
        let isOver =
            row.state == .cancelled || row.state == .rejected || row.grant?.isCancelled == true
        self.init(
            state: Self.state(row, isOver: isOver, at: now),
            registeredAt: row.place.at, qualifiedAt: row.qualifiedAt,
            rewardedAt: isOver ? nil : row.rewardedAt, points: isOver ? 0 : row.grant?.points ?? 0)
    }

    /// Her points say it, where she has some: they are usable at their instant, before anybody
    /// has written that down.
    private static func state(
        _ row: ReadMyReferrals.Row, isOver: Bool, at now: Instant
    ) -> PointsV1.ReferralState {
        if isOver { return row.state == .rejected ? .referralRejected : .referralCancelled }
        switch row.state {
        case .registered: return .referralRegistered
        case .cancelled: return .referralCancelled
        case .rejected: return .referralRejected
        case .qualified, .rewarded:
            let isHeld = row.grant?.isPending ?? row.rewardedAt.map { $0 > now } ?? true
            return isHeld ? .referralQualified : .referralRewarded
        }
    }
}
