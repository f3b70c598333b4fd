import ServiceKit

/// What days of stores tell of offers and punch cards: discounts of orders from now on, and what
/// each close of a day has told.
enum DayDetailSchema {
    static let tables = ["order_discounts", "day_details"]

    /// True where nobody can change what is only ever added.
    static let check = """
        NOT has_table_privilege('patron_points', 'order_discounts', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'day_details', 'UPDATE')
        """

    static let sql =
        ([
            details,
            SharedSchema.grant(
                "SELECT, INSERT", on: "order_discounts, day_details", to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    private static let details = """
        CREATE TABLE order_discounts (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            number smallint NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 5),
            offer_id uuid NOT NULL,
            amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
            PRIMARY KEY (merchant_id, order_id, number)
        );
        COMMENT ON TABLE order_discounts IS
            'What offers took off orders that Patron priced; of older ones order_prices knows it';
        COMMENT ON COLUMN order_discounts.kind IS
            '1 member price, 2 promotion, 3 coupon, 4 promo code, 5 points';
        COMMENT ON COLUMN order_discounts.offer_id IS
            'The promotion or the template; the nil UUID where there is none';

        CREATE TABLE day_details (
            merchant_id uuid NOT NULL,
            store_id uuid NOT NULL,
            business_date date NOT NULL,
            of_date date NOT NULL,
            kind smallint NOT NULL,
            offer_id uuid NOT NULL,
            count bigint NOT NULL,
            minor bigint NOT NULL,
            PRIMARY KEY (merchant_id, store_id, of_date, business_date, kind, offer_id)
        );
        CREATE INDEX day_details_close ON day_details (merchant_id, store_id, business_date);
        COMMENT ON TABLE day_details IS
            'Beside day_totals: what closes told of discounts and punch cards';
        COMMENT ON COLUMN day_details.kind IS
            'As that of order_discounts; of punch cards 11 sold, 12 used, 13 given back, '
            '14 refunded, 15 ended';
        CREATE INDEX punch_card_entries_day
            ON punch_card_entries (merchant_id, business_date, occurred_at);
        """
}
