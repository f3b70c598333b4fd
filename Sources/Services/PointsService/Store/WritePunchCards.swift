import PointsDomain
import Postgres
import Primitives

struct InsertPunchCardPlan: Statement {
    static let sql = """
        INSERT INTO punch_card_plans (merchant_id, id, definition, author, created_at)
        VALUES ($1, $2, $3::jsonb, $4, $5)
        """

    let merchant: UUIDv7
    let id: UUIDv7
    let definition: String
    let author: String
    let createdAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(definition)
        parameters.append(author)
        parameters.append(createdAt)
    }
}

struct ArchivePunchCardPlanRow: Statement {
    static let sql = """
        UPDATE punch_card_plans SET archived_at = coalesce(archived_at, $3)
        WHERE merchant_id = $1 AND id = $2
        RETURNING definition
        """

    let merchant: UUIDv7
    let id: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(at)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

struct InsertPunchCard: Statement {
    static let sql = """
        INSERT INTO punch_cards (merchant_id, id, plan_id, member_id, payment_id, price, uses,
            bonus_uses, list_price, forfeits, state, used, liability, sold_at, expires_at, seq,
            head_hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        """

    let row: PunchCardRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.plan)
        parameters.append(row.member)
        parameters.append(row.payment)
        parameters.append(row.card.terms.priceMinor)
        parameters.append(row.card.terms.uses)
        parameters.append(row.card.terms.bonusUses)
        parameters.append(row.card.terms.listPriceMinor)
        parameters.append(row.card.terms.forfeits)
        parameters.append(row.card.state.rawValue)
        parameters.append(row.card.used)
        parameters.append(row.card.liabilityMinor)
        parameters.append(row.soldAt)
        parameters.append(row.card.expiresAt)
        parameters.append(row.seq)
        parameters.append(row.headHash)
    }
}

/// A card as steps leave it.
///
/// On condition that nobody else has taken one since it was read: the card's lock sees to that,
/// and this would notice where it did not.
struct UpdatePunchCard: Statement {
    static let sql = """
        UPDATE punch_cards SET state = $3, used = $4, liability = $5, seq = $6, head_hash = $7,
            member_id = $9
        WHERE merchant_id = $1 AND id = $2 AND seq = $6 - $8::bigint
        """

    let row: PunchCardRow
    var steps = 1

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.card.state.rawValue)
        parameters.append(row.card.used)
        parameters.append(row.card.liabilityMinor)
        parameters.append(row.seq)
        parameters.append(row.headHash)
        parameters.append(Int64(steps))
        parameters.append(row.member)
    }
}

struct InsertPunchCardEntry: Statement {
    static let sql = """
        INSERT INTO punch_card_entries (merchant_id, card_id, seq, id, kind, uses, liability, cash,
            revenue, breakage, used_after, liability_after, undoes_id, store_id, terminal_id,
            staff_id, tender, reference, reason, actor, business_date, occurred_at, prev_hash, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
            $19, $20, $21, $22, $23, $24)
        """

    let entry: PunchCardEntryRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(entry.card.merchant)
        parameters.append(entry.card.id)
        parameters.append(entry.seq)
        parameters.append(entry.id)
        parameters.append(entry.movement.kind.rawValue)
        parameters.append(entry.movement.uses)
        parameters.append(entry.movement.liabilityMinor)
        parameters.append(entry.movement.cashMinor)
        parameters.append(entry.movement.revenueMinor)
        parameters.append(entry.movement.breakageMinor)
        parameters.append(entry.usedAfter)
        parameters.append(entry.liabilityAfter)
        parameters.append(entry.undoes)
        parameters.append(entry.context.store)
        parameters.append(entry.context.terminal)
        parameters.append(entry.context.staff)
        parameters.append(entry.context.tender)
        parameters.append(entry.context.reference)
        parameters.append(entry.context.reason)
        parameters.append(entry.context.actor)
        parameters.append(entry.context.businessDate)
        parameters.append(entry.context.at)
        parameters.append(entry.previousHash)
        parameters.append(entry.hash)
    }
}
