import ServiceKit

/// Stored value: top-ups, what is left of them, what was taken of which, and what a merchant has
/// settled about it. Its entries stand with those of points.
enum StoredValueSchema {
    static let tables = [
        "top_ups", "top_up_lots", "stored_value_movements", "stored_value_holds",
        "stored_value_hold_parts", "stored_value_withdrawals", "stored_value_plans",
        "stored_value_terms",
    ]

    /// True where nobody can change what is only ever added.
    static let check = """
        NOT has_table_privilege('patron_points', 'stored_value_movements', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'top_ups', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'top_up_lots', 'DELETE')
        """

    static let sql =
        ([
            accounts, lots, holds, settings,
            SharedSchema.grant(
                "SELECT, INSERT",
                on:
                    "top_ups, stored_value_movements, stored_value_hold_parts, stored_value_terms",
                to: .points),
            SharedSchema.grant(
                "SELECT, INSERT, UPDATE",
                on:
                    "top_up_lots, stored_value_holds, stored_value_withdrawals, stored_value_plans",
                to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    private static let accounts = """
        ALTER TABLE postings ADD COLUMN account_kind smallint NOT NULL DEFAULT 1;
        COMMENT ON COLUMN postings.account_kind IS
            'The member''s account whose entry seq is of: 1 points; 3 principal, whose entries are '
            'numbered together with those of bonus, 4';
        COMMENT ON COLUMN postings.seq IS 'Of the entry on the member''s account of account_kind';
        COMMENT ON COLUMN accounts.next_change_at IS
            'No lot starts or ends and no hold runs out before this instant; of stored value it '
            'stands in the account of bonus, 4';
        CREATE INDEX accounts_value_due ON accounts (next_change_at)
            WHERE kind = 4 AND next_change_at IS NOT NULL;
        """

    private static let lots = """
        CREATE TABLE top_ups (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            payment_id text COLLATE "C" NOT NULL,
            content_hash bytea NOT NULL,
            member_id uuid NOT NULL,
            plan_id uuid,
            paid_minor bigint NOT NULL CHECK (paid_minor > 0),
            bonus_minor bigint NOT NULL CHECK (bonus_minor >= 0),
            tender smallint NOT NULL,
            store_id uuid,
            terminal_id text,
            staff_id text,
            anonymous boolean NOT NULL,
            business_date date NOT NULL,
            paid_at timestamptz NOT NULL,
            points bigint NOT NULL DEFAULT 0 CHECK (points >= 0),
            points_posting_id uuid,
            actor text NOT NULL,
            PRIMARY KEY (merchant_id, id)
        );
        -- Partial by a condition that every row fulfils (docs/adr/0008).
        CREATE UNIQUE INDEX top_ups_payment ON top_ups (merchant_id, payment_id)
            WHERE paid_minor > 0;
        COMMENT ON TABLE top_ups IS
            'Payments that were stored, each once; the lot and the posting have the same id';
        COMMENT ON COLUMN top_ups.points_posting_id IS
            'What granted the points, and the id of their lot; null where none were granted';

        CREATE TABLE top_up_lots (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            member_id uuid NOT NULL,
            origin_id uuid,
            posting_id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            paid bigint NOT NULL CHECK (paid >= 0),
            principal_remaining bigint NOT NULL CHECK (principal_remaining >= 0),
            principal_held bigint NOT NULL CHECK (principal_held >= 0),
            principal_consumed bigint NOT NULL CHECK (principal_consumed >= 0),
            principal_withdrawn bigint NOT NULL CHECK (principal_withdrawn >= 0),
            bonus bigint NOT NULL CHECK (bonus >= 0),
            bonus_remaining bigint NOT NULL CHECK (bonus_remaining >= 0),
            bonus_held bigint NOT NULL CHECK (bonus_held >= 0),
            bonus_consumed bigint NOT NULL CHECK (bonus_consumed >= 0),
            bonus_expired bigint NOT NULL CHECK (bonus_expired >= 0),
            bonus_withdrawn bigint NOT NULL CHECK (bonus_withdrawn >= 0),
            refunded bigint NOT NULL CHECK (refunded BETWEEN 0 AND paid),
            excess bigint NOT NULL CHECK (excess BETWEEN 0 AND refunded),
            paid_at timestamptz NOT NULL,
            bonus_expires_at timestamptz,
            valid_until timestamptz,
            withdrawn_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            CHECK (withdrawn_at IS NULL OR bonus_remaining = 0),
            CHECK (paid = principal_remaining + principal_held + principal_consumed
                + principal_withdrawn),
            CHECK (bonus = bonus_remaining + bonus_held + bonus_consumed + bonus_expired
                + bonus_withdrawn),
            CHECK ((state = 1) = (principal_remaining + principal_held + bonus_remaining
                + bonus_held > 0))
        ) WITH (fillfactor = 80);
        CREATE INDEX top_up_lots_open
            ON top_up_lots (merchant_id, member_id, id) WHERE state = 1;
        CREATE INDEX top_up_lots_origin
            ON top_up_lots (merchant_id, origin_id) WHERE origin_id IS NOT NULL;
        COMMENT ON COLUMN top_up_lots.state IS '1 open, 2 closed, 3 closed and withdrawn';
        COMMENT ON COLUMN top_up_lots.origin_id IS
            'Of bonus that came back after its end: the top-up that it was given with';
        COMMENT ON COLUMN top_up_lots.refunded IS
            'Paid out by withdrawals, or promised by one that was requested';
        COMMENT ON COLUMN top_up_lots.valid_until IS
            'Of a card without a name, exclusive: what is left then is set aside until it is '
            'activated again';
        COMMENT ON COLUMN top_up_lots.withdrawn_at IS
            'Its top-up was paid back: no bonus of it lives from then on';
        COMMENT ON COLUMN top_up_lots.excess IS
            'The part of refunded that was not taken from principal';

        CREATE TABLE stored_value_movements (
            merchant_id uuid NOT NULL,
            posting_id uuid NOT NULL,
            number integer NOT NULL,
            lot_id uuid NOT NULL,
            principal bigint NOT NULL,
            bonus bigint NOT NULL,
            PRIMARY KEY (merchant_id, posting_id, number),
            CHECK (principal <> 0 OR bonus <> 0)
        );
        CREATE INDEX stored_value_movements_lot ON stored_value_movements (merchant_id, lot_id)
            WHERE number >= 0;
        COMMENT ON TABLE stored_value_movements IS
            'What a posting took from a top-up (negative) or gave back to it, in the order in which '
            'it was taken; the top-up itself is the lot';
        """

    private static let holds = """
        CREATE TABLE stored_value_holds (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            member_id uuid NOT NULL,
            purpose smallint NOT NULL CHECK (purpose IN (1, 2, 3)),
            amount bigint NOT NULL CHECK (amount >= 0),
            captured bigint NOT NULL CHECK (captured BETWEEN 0 AND amount),
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            placed_at timestamptz NOT NULL,
            expires_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            CHECK ((purpose = 1) = (expires_at IS NOT NULL))
        ) WITH (fillfactor = 80);
        CREATE INDEX stored_value_holds_open
            ON stored_value_holds (merchant_id, member_id, id) WHERE state = 1;
        COMMENT ON COLUMN stored_value_holds.purpose IS
            '1 checkout, 2 withdrawal, 3 of a lot that is no longer valid';
        COMMENT ON COLUMN stored_value_holds.state IS '1 held, 2 captured, 3 voided, 4 expired';

        CREATE TABLE stored_value_hold_parts (
            merchant_id uuid NOT NULL,
            hold_id uuid NOT NULL,
            number integer NOT NULL,
            lot_id uuid NOT NULL,
            principal bigint NOT NULL CHECK (principal >= 0),
            bonus bigint NOT NULL CHECK (bonus >= 0),
            PRIMARY KEY (merchant_id, hold_id, number),
            CHECK (principal + bonus > 0)
        );

        CREATE TABLE stored_value_withdrawals (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            member_id uuid NOT NULL,
            lot_id uuid NOT NULL,
            reason text NOT NULL,
            policy text NOT NULL,
            principal bigint NOT NULL CHECK (principal >= 0),
            bonus bigint NOT NULL CHECK (bonus >= 0),
            consumed_principal bigint NOT NULL,
            consumed_bonus bigint NOT NULL,
            refund bigint NOT NULL CHECK (refund > 0),
            excess bigint NOT NULL CHECK (excess BETWEEN 0 AND refund),
            method smallint NOT NULL,
            note text NOT NULL,
            payout_reference text,
            failure text,
            points_clawed bigint NOT NULL DEFAULT 0,
            refund_id uuid,
            payee text,
            requested_by text NOT NULL,
            requested_at timestamptz NOT NULL,
            closed_by text,
            closed_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state = 1) = (closed_at IS NULL)),
            CHECK ((state = 2) = (payout_reference IS NOT NULL))
        ) WITH (fillfactor = 80);
        CREATE UNIQUE INDEX stored_value_withdrawals_open
            ON stored_value_withdrawals (merchant_id, lot_id) WHERE state = 1;
        CREATE INDEX stored_value_withdrawals_lot
            ON stored_value_withdrawals (merchant_id, lot_id) WHERE state <= 2;
        COMMENT ON COLUMN stored_value_withdrawals.refund_id IS
            'The refund of the payment that pays it out: it alone ends the withdrawal';
        COMMENT ON COLUMN stored_value_withdrawals.payee IS
            'Of a payout to an account of the same name: the account, masked';
        COMMENT ON TABLE stored_value_withdrawals IS
            'Top-ups on their way back to the customer; the hold has the same id';
        COMMENT ON COLUMN stored_value_withdrawals.state IS '1 requested, 2 completed, 3 failed';
        """

    private static let settings = """
        CREATE TABLE stored_value_plans (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            code text COLLATE "C" NOT NULL,
            version integer NOT NULL CHECK (version > 0),
            name_zh text NOT NULL,
            name_en text NOT NULL,
            paid_minor bigint NOT NULL CHECK (paid_minor > 0),
            bonus_minor bigint NOT NULL CHECK (bonus_minor >= 0),
            bonus_days integer NOT NULL CHECK (bonus_days >= 0),
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            archived_at timestamptz,
            PRIMARY KEY (merchant_id, id)
        ) WITH (fillfactor = 80);
        CREATE UNIQUE INDEX stored_value_plans_code
            ON stored_value_plans (merchant_id, code, version) WHERE version > 0;

        CREATE TABLE stored_value_terms (
            merchant_id uuid NOT NULL,
            version integer NOT NULL CHECK (version > 0),
            definition jsonb NOT NULL,
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, version)
        );
        COMMENT ON COLUMN stored_value_terms.definition IS
            'patron.points.v1.StoredValueTerms as JSON; the last version is in force';
        """
}
