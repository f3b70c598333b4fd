import ServiceKit

/// Checkouts that hold something, and what orders keep of their prices.
enum CheckoutSchema {
    static let tables = ["checkouts", "order_prices", "order_refund_tenders"]

    static let check = """
        NOT has_table_privilege('patron_points', 'order_prices', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'order_refund_tenders', 'UPDATE')
        """

    static let sql =
        ([
            checkouts,
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "checkouts", to: .points),
            SharedSchema.grant(
                "SELECT, INSERT", on: "order_prices, order_refund_tenders", to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    private static let checkouts = """
        CREATE TABLE checkouts (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            member_id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            external_id text COLLATE "C" NOT NULL,
            points bigint NOT NULL CHECK (points >= 0),
            stored_value_minor bigint NOT NULL CHECK (stored_value_minor >= 0),
            basket bytea NOT NULL,
            price_request bytea NOT NULL,
            price bytea NOT NULL,
            held_at timestamptz NOT NULL,
            expires_at timestamptz NOT NULL,
            order_id uuid,
            balance bytea NOT NULL,
            balance_when_voided bytea,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state = 3) = (balance_when_voided IS NOT NULL)),
            CHECK ((state = 2) = (order_id IS NOT NULL))
        ) WITH (fillfactor = 90);
        COMMENT ON TABLE checkouts IS
            'Baskets with what was set aside for them; the holds of points and stored value have the '
            'same id';
        COMMENT ON COLUMN checkouts.state IS
            '1 held (until expires_at), 2 captured, 3 voided';
        COMMENT ON COLUMN checkouts.balance IS
            'patron.points.v1.PointsBalance as the hold was answered; a repeated call is answered so';

        ALTER TABLE orders
            ADD COLUMN checkout_id uuid,
            ADD COLUMN points_spend_id uuid,
            ADD COLUMN stored_value_spend_id uuid;
        COMMENT ON COLUMN orders.points_spend_id IS
            'The posting by which points paid a part of it';
        ALTER TABLE order_lines
            ADD COLUMN list_minor bigint,
            ADD COLUMN points_spent bigint NOT NULL DEFAULT 0,
            ADD COLUMN points_spent_minor bigint NOT NULL DEFAULT 0,
            ADD COLUMN base_minor bigint,
            ADD COLUMN kind smallint NOT NULL DEFAULT 0 CHECK (kind BETWEEN 0 AND 2);
        COMMENT ON COLUMN order_lines.list_minor IS
            'Before anything came off; null where the till has priced the line';
        COMMENT ON COLUMN order_lines.base_minor IS
            'What earned points; null where it is the amount';
        COMMENT ON COLUMN order_lines.kind IS '0 article, 1 gift, 2 shipping';

        CREATE TABLE order_prices (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            price_request bytea NOT NULL,
            price bytea NOT NULL,
            PRIMARY KEY (merchant_id, order_id)
        );
        COMMENT ON TABLE order_prices IS
            'How Patron priced an order: patron.marketing.v1.PriceRequest and PricedOrder';

        ALTER TABLE order_refunds
            ADD COLUMN points_restored bigint NOT NULL DEFAULT 0,
            ADD COLUMN principal_minor bigint NOT NULL DEFAULT 0,
            ADD COLUMN bonus_minor bigint NOT NULL DEFAULT 0;
        ALTER TABLE order_refund_lines
            ADD COLUMN by_amount_minor bigint NOT NULL DEFAULT 0,
            ADD COLUMN worth_points bigint NOT NULL DEFAULT 0,
            ADD COLUMN worth_points_minor bigint NOT NULL DEFAULT 0,
            ADD COLUMN worth_coupon_minor bigint NOT NULL DEFAULT 0,
            ADD COLUMN points bigint NOT NULL DEFAULT 0,
            ADD COLUMN points_minor bigint NOT NULL DEFAULT 0,
            ADD COLUMN coupon_minor bigint NOT NULL DEFAULT 0;
        COMMENT ON COLUMN order_refund_lines.by_amount_minor IS
            'What of it was asked for as money, and took no piece with it';
        COMMENT ON COLUMN order_refund_lines.worth_points IS
            'Of what the returned part had cost; points, what of it came back';
        ALTER TABLE order_tenders
            ADD COLUMN bonus_minor bigint NOT NULL DEFAULT 0 CHECK (bonus_minor >= 0);
        COMMENT ON COLUMN order_tenders.bonus_minor IS
            'Of it, what earned nothing: the bonus of stored value, and all of what is owed';

        CREATE TABLE order_refund_tenders (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            refund_id uuid NOT NULL,
            line smallint NOT NULL,
            tender smallint NOT NULL,
            worth_minor bigint NOT NULL,
            refund_minor bigint NOT NULL,
            PRIMARY KEY (merchant_id, order_id, refund_id, line, tender)
        );
        COMMENT ON TABLE order_refund_tenders IS
            'What a tender had paid of the returned part of a line, and what went back to it; '
            'returns before the first of them were paid back from all tenders alike';
        """
}
