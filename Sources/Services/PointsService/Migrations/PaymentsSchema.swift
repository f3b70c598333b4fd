import ServiceKit

/// Payments by WeChat Pay and Alipay, what goes back of them, and how the bills agree with them.
enum PaymentsSchema {
    static let tables = [
        "payments", "payment_refunds", "payment_entries", "payment_reconciliations",
        "payment_differences",
    ]

    static let check = """
        NOT has_table_privilege('patron_points', 'payments', 'DELETE')
            AND NOT has_table_privilege('patron_points', 'payment_refunds', 'DELETE')
            AND NOT has_table_privilege('patron_points', 'payment_entries', 'UPDATE')
        """

    static let sql =
        ([
            payments, refunds, entries, reconciliations,
            SharedSchema.grant(
                "SELECT, INSERT, UPDATE",
                on: "payments, payment_refunds, payment_reconciliations", to: .points),
            SharedSchema.grant("SELECT, INSERT", on: "payment_entries", to: .points),
            SharedSchema.grant("SELECT, INSERT, DELETE", on: "payment_differences", to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    private static let payments = """
        CREATE TABLE payments (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            provider smallint NOT NULL CHECK (provider BETWEEN 1 AND 2),
            way smallint NOT NULL CHECK (way BETWEEN 1 AND 3),
            member_id uuid NOT NULL,
            plan_id uuid,
            checkout_id uuid,
            charge_key text COLLATE "C",
            contract_id text,
            store_id uuid,
            terminal_id text,
            amount_minor bigint NOT NULL CHECK (amount_minor > 0),
            stored_value_minor bigint NOT NULL CHECK (stored_value_minor >= 0),
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 6),
            operation_id text COLLATE "C",
            provider_number text COLLATE "C",
            paid_at timestamptz,
            result_id uuid,
            reason text,
            actor text NOT NULL,
            created_at timestamptz NOT NULL,
            expires_at timestamptz NOT NULL,
            next_action_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            CHECK (checkout_id IS NULL OR (plan_id IS NULL AND charge_key IS NULL)),
            CHECK ((way = 3) = (charge_key IS NOT NULL)),
            CHECK ((state IN (3, 4, 6)) = (operation_id IS NOT NULL)),
            CHECK ((operation_id IS NULL) = (paid_at IS NULL)),
            CHECK (state NOT IN (1, 2, 3) OR next_action_at IS NOT NULL)
        ) WITH (fillfactor = 80);
        CREATE UNIQUE INDEX payments_operation ON payments (merchant_id, operation_id)
            WHERE operation_id IS NOT NULL;
        CREATE UNIQUE INDEX payments_charge ON payments (merchant_id, charge_key)
            WHERE charge_key IS NOT NULL;
        CREATE UNIQUE INDEX payments_result ON payments (merchant_id, result_id)
            WHERE result_id IS NOT NULL;
        CREATE INDEX payments_due ON payments (next_action_at) WHERE next_action_at IS NOT NULL;
        COMMENT ON TABLE payments IS
            'Who pays is not here: an openid is personal, and nothing needs it after the payment';
        COMMENT ON COLUMN payments.state IS
            '1 pending, 2 reversing, 3 paid, 4 completed, 5 closed, 6 returned';
        COMMENT ON COLUMN payments.way IS '1 in a mini-program, 2 by code, 3 by contract';
        COMMENT ON COLUMN payments.operation_id IS
            'wxpay:<transaction_id> or alipay:<trade_no>: one payment each, for ever';
        COMMENT ON COLUMN payments.result_id IS
            'Its top-up or order, which no other payment has paid for';
        COMMENT ON COLUMN payments.next_action_at IS
            'Nothing is to be done before it; while somebody is at it: until when';
        """

    private static let refunds = """
        CREATE TABLE payment_refunds (
            merchant_id uuid NOT NULL,
            payment_id uuid NOT NULL,
            id uuid NOT NULL,
            provider smallint NOT NULL CHECK (provider BETWEEN 1 AND 2),
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 6),
            amount_minor bigint NOT NULL CHECK (amount_minor > 0),
            reason text NOT NULL,
            automatic boolean NOT NULL,
            withdrawal_id uuid,
            order_refund_id uuid,
            provider_number text COLLATE "C",
            failure text,
            payout_reference text,
            actor text NOT NULL,
            created_at timestamptz NOT NULL,
            closed_at timestamptz,
            next_action_at timestamptz,
            PRIMARY KEY (merchant_id, payment_id, id),
            CHECK ((state IN (1, 4, 5)) = (next_action_at IS NOT NULL)),
            CHECK ((state IN (1, 4, 5)) = (closed_at IS NULL)),
            CHECK ((state = 6) = (payout_reference IS NOT NULL)),
            CHECK (withdrawal_id IS NULL OR order_refund_id IS NULL)
        ) WITH (fillfactor = 80);
        CREATE UNIQUE INDEX payment_refunds_withdrawal
            ON payment_refunds (merchant_id, withdrawal_id)
            WHERE withdrawal_id IS NOT NULL AND state <> 3;
        CREATE UNIQUE INDEX payment_refunds_order
            ON payment_refunds (merchant_id, order_refund_id, payment_id)
            WHERE order_refund_id IS NOT NULL AND state <> 3;
        CREATE INDEX payment_refunds_due ON payment_refunds (next_action_at)
            WHERE next_action_at IS NOT NULL;
        CREATE UNIQUE INDEX payment_refunds_id ON payment_refunds (merchant_id, id);
        CREATE INDEX payment_refunds_closed ON payment_refunds (merchant_id, closed_at)
            WHERE state = 2;
        COMMENT ON COLUMN payment_refunds.state IS
            '1 asked for, 2 done, 3 failed, 4 given by the provider, 5 denied by it: what follows '
            'from either is still to be done, 6 failed and paid in another way';
        COMMENT ON COLUMN payment_refunds.automatic IS
            'The payment came too late for what it was to pay';
        COMMENT ON COLUMN payment_refunds.order_refund_id IS
            'The return of the order whose share of this payment goes back';
        ALTER TABLE order_tenders ADD COLUMN payment_id uuid;
        CREATE UNIQUE INDEX order_tenders_payment ON order_tenders (merchant_id, payment_id)
            WHERE payment_id IS NOT NULL;
        COMMENT ON COLUMN order_tenders.payment_id IS
            'The payment at a provider that paid it: its share of a return goes back by that payment';
        """

    private static let entries = """
        CREATE TABLE payment_entries (
            merchant_id uuid NOT NULL,
            payment_id uuid NOT NULL,
            source_id uuid NOT NULL,
            cause smallint NOT NULL CHECK (cause BETWEEN 1 AND 5),
            account smallint NOT NULL CHECK (account BETWEEN 1 AND 4),
            delta bigint NOT NULL CHECK (delta <> 0),
            booked_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, payment_id, source_id, cause, account)
        );
        COMMENT ON TABLE payment_entries IS
            'Double entry of money at providers: the key books each cause once';
        COMMENT ON COLUMN payment_entries.cause IS
            '1 paid, 2 used, 3 taken out of use again, 4 given back, 5 given back in another way';
        COMMENT ON COLUMN payment_entries.account IS
            '1 at the provider, 2 clearing, 3 used for top-ups, orders and periods, 4 other cash';
        COMMENT ON COLUMN payment_entries.source_id IS
            'The payment, its refund, or the return of the order';
        """

    private static let reconciliations = """
        CREATE TABLE payment_reconciliations (
            merchant_id uuid NOT NULL,
            provider smallint NOT NULL,
            day date NOT NULL,
            agreed bigint NOT NULL,
            difference_count bigint NOT NULL,
            problem text,
            compared_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, day, provider)
        );
        COMMENT ON COLUMN payment_reconciliations.problem IS
            'Why the bill could not be read; null where it was compared';
        CREATE TABLE payment_differences (
            merchant_id uuid NOT NULL,
            provider smallint NOT NULL,
            day date NOT NULL,
            number integer NOT NULL,
            kind text NOT NULL,
            subject text NOT NULL,
            order_number text NOT NULL,
            refund_number text NOT NULL,
            ours_minor bigint,
            theirs_minor bigint,
            at_edge boolean NOT NULL,
            PRIMARY KEY (merchant_id, day, provider, number)
        );
        """
}
