import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Steps of punch cards, each in a transaction of its own under the locks of the card and its
/// member: so two tills that take the last use at once take one (F02).
struct PunchCardWork: Sendable {
    typealias Decision = Idempotency.Decision<PointsV1.PunchCardReply>

    let key: PunchCardKey
    /// Of the entry that the step writes.
    let entry: UUIDv7
    /// Of the event that tells of it.
    let event: UUIDv7
    let context: PunchCardEntryRow.Context

    private var now: Instant { context.at }

    // MARK: Sale

    struct Sale: Sendable {
        let plan: UUIDv7
        let member: UUIDv7
        let payment: String
        let paidMinor: Int64
        let clock: BusinessClock
    }

    func sell(_ sale: Sale, in transaction: inout Transaction) throws -> Decision {
        let owner = MemberKey(merchant: key.merchant, member: sale.member)
        let (plans, paid, accounts) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([sale.member, key.id]))
            return (
                pipeline.add(ReadPunchCardPlan(merchant: key.merchant, id: sale.plan)),
                pipeline.add(
                    FindPunchCardByPayment(merchant: key.merchant, payment: sale.payment)),
                pipeline.add(ReadPlainAccounts(kind: .punches, members: [owner]))
            )
        }
        guard let plan = try plans.rows.first else {
            return .refused(Refusal(.punchCardPlanNotFound))
        }
        if let other = try paid.rows.first {
            return .refused(Refusal(.punchCardExists, facts: ["cardId": other.description]))
        }
        guard !plan.isArchived else { return .refused(Refusal(.punchCardPlanArchived)) }
        let definition = try PointsV1.PunchCardPlanDefinition(json: Array(plan.definition.utf8))
        let terms = try PunchCardTerms(definition)
        guard sale.paidMinor == terms.priceMinor else {
            return .refused(
                Refusal(.punchCardPrice, facts: ["dueMinor": "\(terms.priceMinor)"]))
        }
        let today = sale.clock.businessDate(at: now)
        let end =
            definition.days == 0
            ? nil : sale.clock.endOfValidity(lastDay: today.adding(days: Int(definition.days)))
        let (card, movement) = PunchCard.sold(terms, expiresAt: end)
        var row = PunchCardRow(
            key: key, plan: plan.id, definition: plan.definition, member: sale.member,
            payment: sale.payment, soldAt: now, card: card, seq: 0, headHash: [])
        let line = PunchCardEntryRow(movement, id: entry, of: &row, context)
        let sold = row
        let event = try news("punch_card.sold", sold, line)
        let posted = PunchCardPosting(
            line, of: sale.member, after: try accounts.rows.first?.row ?? .absent)
        try transaction.pipeline { pipeline in
            pipeline.add(InsertPunchCard(row: sold))
            add(line, posted, event, to: &pipeline)
        }
        return try reply(sold, line)
    }

    // MARK: Steps of a card that is there

    /// - Parameter store: where it is used.
    func use(in store: UUIDv7, by transaction: inout Transaction) throws -> Decision {
        guard case (var row, let account)? = try find(in: &transaction) else {
            return .refused(Refusal(.punchCardNotFound))
        }
        let stores = try row.offer().storeIds
        guard stores.isEmpty || stores.contains(store.description) else {
            return .refused(Refusal(.punchCardNotValidHere))
        }
        let member = MemberKey(merchant: key.merchant, member: row.member)
        if try transaction.run(ReadSpendingBlocked(member: member)).first == true {
            return .refused(Refusal(.spendingBlocked))
        }
        return try take(&row, account, "punch_card.used", in: &transaction) {
            card throws(PunchCard.Refusal) in try card.use(at: now)
        }
    }

    /// - Parameter stores: whose uses the caller may undo; all where empty.
    func undo(
        _ use: UUIDv7, stores: [String], in transaction: inout Transaction
    ) throws -> Decision {
        guard case (var row, let account)? = try find(in: &transaction) else {
            return .refused(Refusal(.punchCardNotFound))
        }
        guard let found = try transaction.run(ReadPunchCardUse(card: key, use: use)).first else {
            return .refused(Refusal(.punchCardUseNotFound))
        }
        guard maySee(found.store, stores) else { throw Refusal(.outOfScope) }
        guard !found.isUndone else { return .refused(Refusal(.punchCardUseGivenBack)) }
        return try take(&row, account, "punch_card.use_undone", undoes: use, in: &transaction) {
            card throws(PunchCard.Refusal) in try card.undo(at: now)
        }
    }

    func refund(_ refundMinor: Int64, in transaction: inout Transaction) throws -> Decision {
        guard case (var row, let account)? = try find(in: &transaction) else {
            return .refused(Refusal(.punchCardNotFound))
        }
        return try take(&row, account, "punch_card.refunded", in: &transaction) {
            card throws(PunchCard.Refusal) in try card.refund(refundMinor, at: now)
        }
    }

    /// Writes down that the card has ended; nothing where another instance has.
    func expire(in transaction: inout Transaction) throws {
        guard case (var row, let account)? = try find(in: &transaction),
            let movement = row.card.expire(at: now)
        else { return }
        _ = try write(movement, &row, account, "punch_card.expired", undoes: nil, in: &transaction)
    }

    /// The card, and its member's account; both are locked.
    private func find(
        in transaction: inout Transaction
    ) throws -> (row: PunchCardRow, account: PlainAccountRow)? {
        guard let member = try transaction.run(ReadPunchCardMember(key: key)).first else {
            return nil
        }
        let owner = MemberKey(merchant: key.merchant, member: member)
        let (cards, accounts) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([member, key.id]))
            return (
                pipeline.add(ReadPunchCard(key: key)),
                pipeline.add(ReadPlainAccounts(kind: .punches, members: [owner]))
            )
        }
        guard let row = try cards.rows.first else { return nil }
        // It went to another account of its member meanwhile, whose lock this is not.
        guard row.member == member else { throw Refusal(.aborted) }
        return (row, try accounts.rows.first?.row ?? .absent)
    }

    private func take(
        _ row: inout PunchCardRow, _ account: PlainAccountRow, _ event: String,
        undoes: UUIDv7? = nil, in transaction: inout Transaction,
        _ step: (inout PunchCard) throws(PunchCard.Refusal) -> PunchCardMovement
    ) throws -> Decision {
        let movement: PunchCardMovement
        do throws(PunchCard.Refusal) {
            movement = try step(&row.card)
        } catch {
            return .refused(Refusal(of: error))
        }
        let line = try write(movement, &row, account, event, undoes: undoes, in: &transaction)
        return try reply(row, line)
    }

    private func write(
        _ movement: PunchCardMovement, _ row: inout PunchCardRow, _ account: PlainAccountRow,
        _ event: String, undoes: UUIDv7?, in transaction: inout Transaction
    ) throws -> PunchCardEntryRow {
        let line = PunchCardEntryRow(movement, id: entry, of: &row, undoes: undoes, context)
        let event = try news(event, row, line)
        guard try transaction.execute(UpdatePunchCard(row: row)) == 1 else {
            throw Refusal(.aborted)
        }
        let posted = PunchCardPosting(line, of: row.member, after: account)
        try transaction.pipeline { pipeline in add(line, posted, event, to: &pipeline) }
        return line
    }

    private func add(
        _ line: PunchCardEntryRow, _ posted: PunchCardPosting, _ event: OutboxEvent,
        to pipeline: inout Pipeline
    ) {
        let owner = MemberKey(merchant: key.merchant, member: posted.posting.member)
        pipeline.add(InsertPunchCardEntry(entry: line))
        pipeline.add(InsertPostings(postings: [posted.posting]))
        pipeline.add(InsertEntries(entries: posted.entries))
        pipeline.add(StorePlainAccounts(kind: .punches, rows: [(owner, posted.account)]))
        pipeline.add(OutboxInsert([event]))
        pipeline.add(OutboxNotify())
    }

    private func maySee(_ store: UUIDv7?, _ stores: [String]) -> Bool {
        guard !stores.isEmpty else { return true }
        return store.map { stores.contains($0.description) } ?? false
    }

    private func news(
        _ type: String, _ row: PunchCardRow, _ line: PunchCardEntryRow
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: event, merchant: key.merchant, type: type, aggregate: key.id,
            aggregateSeq: line.seq, occurredAt: now,
            payload: PointsV1.PunchCardEvent(row, line))
    }

    private func reply(_ row: PunchCardRow, _ line: PunchCardEntryRow) throws -> Decision {
        .reply(
            PointsV1.PunchCardReply(
                card: try PointsV1.PunchCard(row, at: now),
                entry: PointsV1.PunchCardEntry(line, of: row.card)))
    }
}
