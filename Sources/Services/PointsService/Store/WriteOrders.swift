import Postgres
import Primitives

struct InsertOrders: Statement {
    static let sql = """
        INSERT INTO orders (merchant_id, id, store_id, channel, external_id, content_hash,
            member_id, terminal_id, staff_id, dining_table, covers, business_date, paid_at,
            placed_at, payable_minor, currency, points_earned, birthday_window, level_rank,
            checkout_id, points_spend_id, stored_value_spend_id)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::text[],
            $6::bytea[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::integer[],
            $12::date[], $13::timestamptz[], $14::timestamptz[], $15::bigint[], $16::text[],
            $17::bigint[], $18::smallint[],
            $19::integer[], $20::uuid[], $21::uuid[], $22::uuid[])
        """

    let orders: [OrderRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: orders) { $0.key.merchant }
        parameters.append(column: orders) { $0.id }
        parameters.append(column: orders) { $0.key.store }
        parameters.append(column: orders) { $0.key.channel }
        parameters.append(column: orders) { $0.key.externalId }
        parameters.append(column: orders) { $0.contentHash }
        parameters.append(column: orders) { $0.member }
        parameters.append(column: orders) { $0.terminal }
        parameters.append(column: orders) { $0.staff }
        parameters.append(column: orders) { $0.table }
        parameters.append(column: orders) { $0.covers }
        parameters.append(column: orders) { $0.businessDate }
        parameters.append(column: orders) { $0.paidAt }
        parameters.append(column: orders) { $0.placedAt }
        parameters.append(column: orders) { $0.payableMinor }
        parameters.append(column: orders) { $0.currency }
        parameters.append(column: orders) { $0.pointsEarned }
        parameters.append(column: orders) { $0.traits.birthday.rawValue }
        parameters.append(column: orders) { $0.traits.levelRank }
        parameters.append(column: orders) { $0.checkout }
        parameters.append(column: orders) { $0.pointsSpend }
        parameters.append(column: orders) { $0.storedValueSpend }
    }
}

struct InsertOrderLines: Statement {
    static let sql = """
        INSERT INTO order_lines (merchant_id, order_id, line, sku, name, category, quantity,
            amount_minor, points, list_minor, points_spent, points_spent_minor, kind, base_minor)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::text[],
            $6::text[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[],
            $12::bigint[], $13::smallint[], $14::bigint[])
        """

    let lines: [OrderLineRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: lines) { $0.merchant }
        parameters.append(column: lines) { $0.order }
        parameters.append(column: lines) { $0.line }
        parameters.append(column: lines) { $0.sku }
        parameters.append(column: lines) { $0.name }
        parameters.append(column: lines) { $0.category }
        parameters.append(column: lines) { $0.quantity }
        parameters.append(column: lines) { $0.amountMinor }
        parameters.append(column: lines) { $0.points }
        parameters.append(column: lines) { $0.pricing.listMinor }
        parameters.append(column: lines) { $0.pricing.pointsSpent }
        parameters.append(column: lines) { $0.pricing.pointsSpentMinor }
        parameters.append(column: lines) { $0.pricing.kind.rawValue }
        parameters.append(column: lines) { $0.baseMinor == $0.amountMinor ? nil : $0.baseMinor }
    }
}

struct InsertOrderTenders: Statement {
    static let sql = """
        INSERT INTO order_tenders (merchant_id, order_id, number, type, amount_minor, bonus_minor,
            punch_card_id, punch_card_use_id, payment_id)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::smallint[],
            $5::bigint[], $6::bigint[], $7::uuid[], $8::uuid[], $9::uuid[])
        """

    let tenders: [OrderTenderRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: tenders) { $0.merchant }
        parameters.append(column: tenders) { $0.order }
        parameters.append(column: tenders) { $0.number }
        parameters.append(column: tenders) { $0.type }
        parameters.append(column: tenders) { $0.amountMinor }
        parameters.append(column: tenders) { $0.bonusMinor }
        parameters.append(column: tenders) { $0.punchCard }
        parameters.append(column: tenders) { $0.punchCardUse }
        parameters.append(column: tenders) { $0.payment }
    }
}
