package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// What stands against making members one, and what became of their books.
package struct MergedAccountsHandlers: PointsV1.MergedAccounts.Handlers {
    let pool: PostgresPool
    let storedValue: StoredValueReader
    let clock: any WallClock

    package func check(
        _ request: PointsV1.CheckMergeRequest, _ call: CallContext
    ) async throws -> PointsV1.CheckMergeReply {
        let context = try RequestContext(call, clock: clock)
        let survivor = MemberKey(
            merchant: context.merchant, member: try MemberName.parse(request.survivorId))
        let duplicate = MemberKey(
            merchant: context.merchant, member: try MemberName.parse(request.duplicateId))
        let inFlight = try await pool.query(
            ReadInFlight(member: duplicate, now: context.now),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        if let what = inFlight.first {
            throw Refusal(.mergeInFlight, facts: ["what": what])
        }
        let from = try await storedValue.read(duplicate, deadline: context.deadline)
        guard from.wallet.account.balance > 0 else { return PointsV1.CheckMergeReply() }
        let to = try await storedValue.read(survivor, deadline: context.deadline).wallet
        let cap = to.capMinor(with: from.wallet, by: from.terms)
        guard from.wallet.account.balance <= to.room(for: from.wallet, by: from.terms) else {
            throw Refusal(
                of: .capExceeded(capMinor: cap, balanceMinor: to.account.balance))
        }
        guard from.wallet.lots.count(where: { $0.state == .open }) <= to.places else {
            throw Refusal(of: .tooManyLots(most: StoredValueWallet.Limits.openLots))
        }
        return PointsV1.CheckMergeReply()
    }

    package func readPoints(
        _ request: PointsV1.ReadMergedPointsRequest, _ call: CallContext
    ) async throws -> PointsV1.MergedPoints {
        let context = try RequestContext(call, clock: clock)
        guard let id = UUIDv7(request.mergeId) else {
            throw Refusal.invalid("mergeId", "is not a UUID")
        }
        let merchant = context.merchant
        let (rows, lots, topUps, cards) = try await pool.query(
            ReadMemberMerge(merchant: merchant, id: id),
            ReadMergeLots(merchant: merchant, merge: id, now: context.now),
            ReadMergeTopUps(merchant: merchant, merge: id, now: context.now),
            ReadMergeCards(merchant: merchant, merge: id),
            settings: [.merchant(merchant)], deadline: context.deadline)
        guard let row = rows.first else { return PointsV1.MergedPoints() }
        let (owed, subscriptions) = try await pool.query(
            ReadOwed(member: row.merge.survivorKey), ReadMergedSubscriptions(merge: row.merge),
            settings: [.merchant(merchant)], deadline: context.deadline)
        return PointsV1.MergedPoints(
            moved: row.isMoved || row.isReturned, points: row.points,
            remaining: row.isReturned ? 0 : lots.reduce(0) { $0 + $1.remaining },
            returned: row.returned, debt: row.debt,
            debtRemaining: row.isReturned ? 0 : min(row.debt, owed.first ?? 0),
            debtReturned: row.debtReturned,
            storedValue: PointsV1.MergedStoredValue(
                movedMinor: row.valueMinor,
                remainingMinor: row.isReturned ? 0 : topUps.reduce(0) { $0 + $1.remainingMinor },
                returnedMinor: row.valueReturnedMinor),
            punchCards: cards.map {
                PointsV1.MergedPunchCard(
                    cardId: $0.card.description, liabilityMinor: $0.liabilityMinor,
                    moved: $0.isWithSurvivor)
            },
            subscriptions: subscriptions.map {
                PointsV1.MergedSubscription(
                    subscriptionId: $0.id.description, moved: $0.isMoved)
            })
    }
}
