import ServiceKit

/// Money at tills beside orders, and what staff does about refunds that a provider does not give.
enum TillMoneySchema {
    /// True where nobody can change what is only ever added.
    static let check = """
        SELECT NOT has_table_privilege('patron_points', 'payment_refund_steps', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'payment_refund_steps', 'DELETE')
            AND NOT EXISTS (SELECT FROM shift_counts WHERE prepaid <> '{}' OR paid_out <> '{}')
        """

    static let sql = [
        refunds, tills,
        SharedSchema.grant("SELECT, INSERT", on: "payment_refund_steps", to: .points),
        SharedSchema.merchantIsolation("payment_refund_steps"),
    ].joined(separator: "\n")

    private static let refunds = """
        CREATE TABLE payment_refund_steps (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            payment_id uuid NOT NULL,
            refund_id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 4),
            amount_minor bigint NOT NULL CHECK (amount_minor > 0),
            reason text NOT NULL,
            payout_reference text,
            next_refund_id uuid,
            store_id uuid,
            terminal_id text,
            business_date date NOT NULL,
            actor text NOT NULL,
            taken_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, payment_id, id),
            CHECK ((kind IN (1, 2)) = (payout_reference IS NOT NULL)),
            CHECK (kind = 4 OR next_refund_id IS NULL),
            CHECK (kind = 1 OR store_id IS NULL),
            CHECK ((store_id IS NULL) = (terminal_id IS NULL))
        );
        CREATE UNIQUE INDEX payment_refund_steps_end
            ON payment_refund_steps (merchant_id, refund_id) WHERE kind < 4;
        CREATE INDEX payment_refund_steps_till
            ON payment_refund_steps (merchant_id, store_id, business_date, taken_at)
            WHERE store_id IS NOT NULL;
        COMMENT ON TABLE payment_refund_steps IS
            'Append-only: what staff has done about refunds that their providers do not give';
        COMMENT ON COLUMN payment_refund_steps.kind IS
            '1 paid in cash, 2 by a transfer, 3 its withdrawal set free, 4 asked for again';
        """

    /// Rows from before this were paid at no till.
    private static let tills = """
        CREATE INDEX top_ups_store_day
            ON top_ups (merchant_id, store_id, business_date, paid_at)
            WHERE store_id IS NOT NULL;

        ALTER TABLE stored_value_withdrawals ADD payout_store_id uuid,
            ADD payout_terminal_id text, ADD payout_date date,
            ADD CHECK ((payout_store_id IS NULL) = (payout_terminal_id IS NULL)
                AND (payout_store_id IS NULL) = (payout_date IS NULL)),
            ADD CHECK (payout_store_id IS NULL OR state = 2);
        CREATE INDEX stored_value_withdrawals_till
            ON stored_value_withdrawals (merchant_id, payout_store_id, payout_date, closed_at)
            WHERE payout_store_id IS NOT NULL;
        COMMENT ON COLUMN stored_value_withdrawals.payout_store_id IS
            'With the two after it: the till whose drawer paid it out';

        ALTER TABLE subscriptions ADD till_store_id uuid, ADD till_terminal_id text,
            ADD till_date date, ADD till_tender smallint, ADD till_minor bigint
                CHECK (till_minor > 0),
            ADD CHECK (num_nulls(till_store_id, till_terminal_id, till_date, till_tender,
                till_minor) IN (0, 5));
        CREATE INDEX subscriptions_till
            ON subscriptions (merchant_id, till_store_id, till_date, started_at)
            WHERE till_store_id IS NOT NULL;
        COMMENT ON COLUMN subscriptions.till_store_id IS
            'With the four after it: the till that took the payment of the first period';

        ALTER TABLE shift_counts ADD prepaid bigint[] NOT NULL DEFAULT '{}',
            ADD paid_out bigint[] NOT NULL DEFAULT '{}';
        COMMENT ON COLUMN shift_counts.prepaid IS 'Empty in counts from before it was counted';
        ALTER TABLE day_totals ADD prepaid_minor bigint NOT NULL DEFAULT 0,
            ADD paid_out_minor bigint NOT NULL DEFAULT 0;
        """
}
