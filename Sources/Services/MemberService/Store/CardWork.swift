import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Freezes the card of a member who has lost it or her phone, or issues it anew, in one transaction
/// (X31). Her points, levels and coupons are not touched: they hang on her id.
struct CardWork: Sendable {
    enum Asked: Sendable {
        case freeze
        /// Numbers to choose from, in case the first is taken.
        case reissue([CardNumber])
    }

    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let eventId: UUIDv7
    let profile: MerchantProfile
    let member: UUIDv7
    let scope: MemberScope
    let asked: Asked
    let reason: String?
    let cache: FactsCache

    func run(in transaction: inout Transaction) throws -> Result<MemberV1.CardReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            guard var reply = try replay.reply(MemberV1.CardReply.self) else {
                throw MalformedRow(problem: "a card without its answer")
            }
            reply.replayed = true
            return .success(reply)
        }
        guard
            let record = try MemberRecord.lock(
                member, scope: scope, merchant: context.merchant, in: &transaction)
        else {
            let refusal = Refusal(.memberNotFound)
            try Idempotency.finish(operation, id: operationId, refused: refusal, in: &transaction)
            return .failure(refusal)
        }
        let loss = try transaction.run(
            FindCardLoss(merchant: context.merchant, member: member)
        ).first
        let reply =
            switch asked {
            case .freeze: try freeze(record, isFrozen: loss != nil, in: &transaction)
            case .reissue(let cards):
                try reissue(record, blockedBefore: loss, cards, in: &transaction)
            }
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }

    private func freeze(
        _ record: MemberRecord, isFrozen: Bool, in transaction: inout Transaction
    ) throws -> MemberV1.CardReply {
        guard !isFrozen else {
            return MemberV1.CardReply(
                cardNumber: record.cardNumber,
                facts: try record.facts(
                    blocks: record.blocks, version: record.version, profile, now: context.now,
                    in: &transaction))
        }
        let before = record.blocks
        let after = MemberBlocks(earning: before.earning, spending: true, whole: before.whole)
            .with(leaving: before.leaving)
        return try write(
            record, card: record.cardNumber, after, endsSessions: true, .memberCardFrozen,
            in: &transaction
        ) { pipeline in
            _ = pipeline.add(
                InsertCardLoss(
                    merchant: context.merchant, member: member, at: context.now,
                    spendingBlocked: before.spending))
        }
    }

    private func reissue(
        _ record: MemberRecord, blockedBefore: Bool?, _ cards: [CardNumber],
        in transaction: inout Transaction
    ) throws -> MemberV1.CardReply {
        let taken = Set(
            try transaction.run(FindCards(merchant: context.merchant, cards: cards)).map(\.card))
        guard let card = cards.first(where: { !taken.contains($0.description) }) else {
            throw Refusal(.aborted)
        }
        let before = record.blocks
        let after = MemberBlocks(
            earning: before.earning, spending: blockedBefore ?? before.spending,
            whole: before.whole
        ).with(leaving: before.leaving)
        // Whoever was frozen may have logged in anew since, with another phone.
        return try write(
            record, card: card.description, after, endsSessions: blockedBefore == nil,
            .memberCardReissued, in: &transaction
        ) { pipeline in
            _ = pipeline.add(
                RetireCard(
                    merchant: context.merchant, card: record.cardNumber, member: member,
                    at: context.now))
            _ = pipeline.add(EndCardLoss(merchant: context.merchant, member: member))
        }
    }

    private func write(
        _ record: MemberRecord, card: String, _ blocks: MemberBlocks, endsSessions: Bool,
        _ action: MemberDeed, in transaction: inout Transaction,
        _ also: (inout Pipeline) -> Void
    ) throws -> MemberV1.CardReply {
        let change = MemberChange(
            context: context, profile: profile, record: record, eventId: eventId, cache: cache)
        let facts = try change.facts(blocks: blocks, in: &transaction)
        let merchant = context.merchant
        try transaction.pipeline { pipeline in
            also(&pipeline)
            _ = pipeline.add(ReplaceMemberCode(merchant: merchant, member: member))
            _ = pipeline.add(
                UpdateCard(
                    merchant: merchant, member: member, card: card,
                    spendingBlocked: blocks.spending, version: change.version,
                    eventSeq: change.eventSeq, epoch: record.epoch + (endsSessions ? 1 : 0)))
            try change.tell(
                facts,
                AuditEntry(
                    action, object: member.description, reason: reason,
                    change: AuditEntry.Change(
                        before: record.blocks.description, after: blocks.description)),
                in: &pipeline)
        }
        return MemberV1.CardReply(cardNumber: card, facts: facts)
    }
}

/// Whether spending was closed before the loss; no row for a member who has lost nothing.
struct FindCardLoss: Statement {
    static let sql = """
        SELECT spending_blocked FROM card_losses WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

struct InsertCardLoss: Statement {
    static let sql = """
        INSERT INTO card_losses (merchant_id, member_id, frozen_at, spending_blocked)
        VALUES ($1, $2, $3, $4)
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let at: Instant
    let spendingBlocked: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(at)
        parameters.append(spendingBlocked)
    }
}

/// Staff has decided about spending; a row where the card is frozen.
struct KeepBlockOfLoss: Statement {
    static let sql = """
        UPDATE card_losses SET spending_blocked = $3 WHERE merchant_id = $1 AND member_id = $2
        RETURNING true
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let spendingBlocked: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(spendingBlocked)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

struct EndCardLoss: Statement {
    static let sql = "DELETE FROM card_losses WHERE merchant_id = $1 AND member_id = $2"
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

struct RetireCard: Statement {
    static let sql = """
        INSERT INTO retired_cards (merchant_id, card_number, member_id, retired_at)
        VALUES ($1, $2, $3, $4)
        """
    let merchant: UUIDv7
    let card: String
    let member: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(card)
        parameters.append(member)
        parameters.append(at)
    }
}

struct UpdateCard: Statement {
    static let sql = """
        UPDATE members SET card_number = $3, spending_blocked = $4, version = $5, event_seq = $6,
            epoch = $7
        WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let card: String
    let spendingBlocked: Bool
    let version: Int64
    let eventSeq: Int64
    let epoch: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(card)
        parameters.append(spendingBlocked)
        parameters.append(version)
        parameters.append(eventSeq)
        parameters.append(epoch)
    }
}
