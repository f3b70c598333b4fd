import ServiceKit

/// Punch cards, and a journal of their own.
///
/// What a card owes is no balance of its member that anything else could be paid from: it follows
/// from the card's price and the count of its uses. Each row of the journal can be reckoned anew
/// from the rows before it, and is a posting of the ledger (`PunchLedgerSchema`), where all cards
/// of a member are one account.
enum PunchCardSchema {
    static let tables = ["punch_card_plans", "punch_cards", "punch_card_entries"]

    /// True where nobody can change what is only ever added.
    static let check = """
        NOT has_table_privilege('patron_points', 'punch_card_entries', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'punch_card_entries', 'DELETE')
            AND NOT has_table_privilege('patron_points', 'punch_cards', 'DELETE')
        """

    static let sql =
        ([
            plans, cards, entries, orders,
            SharedSchema.grant("SELECT, INSERT", on: "punch_card_entries", to: .points),
            SharedSchema.grant(
                "SELECT, INSERT, UPDATE", on: "punch_card_plans, punch_cards", to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    /// Uses that were taken with an order, in its transaction; a use pays one tender.
    private static let orders = """
        ALTER TABLE order_tenders ADD COLUMN punch_card_id uuid,
            ADD COLUMN punch_card_use_id uuid,
            ADD CHECK ((punch_card_id IS NULL) = (punch_card_use_id IS NULL)),
            ADD CHECK (punch_card_id IS NULL OR type = 6);
        CREATE UNIQUE INDEX order_tenders_uses ON order_tenders (merchant_id, punch_card_use_id)
            WHERE punch_card_use_id IS NOT NULL;
        COMMENT ON COLUMN order_tenders.punch_card_use_id IS
            'The entry of the use in the card''s journal, whose reference is the order';
        """

    private static let plans = """
        CREATE TABLE punch_card_plans (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            definition jsonb NOT NULL,
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            archived_at timestamptz,
            PRIMARY KEY (merchant_id, id)
        );
        COMMENT ON COLUMN punch_card_plans.definition IS
            'patron.points.v1.PunchCardPlanDefinition as JSON; it never changes';
        """

    /// The indices are partial by a condition that every row fulfils, so that only the statement
    /// that is meant says it (docs/adr/0008).
    private static let cards = """
        CREATE TABLE punch_cards (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            plan_id uuid NOT NULL,
            member_id uuid NOT NULL,
            payment_id text COLLATE "C" NOT NULL,
            price bigint NOT NULL CHECK (price > 0),
            uses bigint NOT NULL CHECK (uses > 0),
            bonus_uses bigint NOT NULL CHECK (bonus_uses >= 0),
            list_price bigint CHECK (list_price > 0),
            forfeits boolean NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            used bigint NOT NULL CHECK (used BETWEEN 0 AND uses + bonus_uses),
            liability bigint NOT NULL CHECK (liability BETWEEN 0 AND price),
            sold_at timestamptz NOT NULL,
            expires_at timestamptz,
            seq bigint NOT NULL CHECK (seq > 0),
            head_hash bytea NOT NULL,
            PRIMARY KEY (merchant_id, id),
            CHECK (state > 2 OR liability = price - price * least(used, uses) / uses),
            CHECK (state > 2 OR (state = 2) = (used = uses + bonus_uses)),
            CHECK (state <> 3 OR liability = 0)
        ) WITH (fillfactor = 80);
        CREATE INDEX punch_cards_member ON punch_cards (merchant_id, member_id, id)
            WHERE state > 0;
        CREATE UNIQUE INDEX punch_cards_payment ON punch_cards (merchant_id, payment_id)
            WHERE state > 0;
        CREATE INDEX punch_cards_due ON punch_cards (expires_at)
            WHERE state = 1 AND expires_at IS NOT NULL;
        COMMENT ON COLUMN punch_cards.state IS '1 active, 2 used up, 3 refunded, 4 expired';
        COMMENT ON COLUMN punch_cards.liability IS
            'Of the price, what is owed to the customer: the last entry''s liability_after';
        COMMENT ON COLUMN punch_cards.list_price IS
            'Of one use, where a refund goes by it; null: by what is owed';
        """

    private static let entries = """
        CREATE TABLE punch_card_entries (
            merchant_id uuid NOT NULL,
            card_id uuid NOT NULL,
            seq bigint NOT NULL CHECK (seq > 0),
            id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 5),
            uses bigint NOT NULL,
            liability bigint NOT NULL,
            cash bigint NOT NULL,
            revenue bigint NOT NULL,
            breakage bigint NOT NULL,
            used_after bigint NOT NULL CHECK (used_after >= 0),
            liability_after bigint NOT NULL CHECK (liability_after >= 0),
            undoes_id uuid,
            store_id uuid,
            terminal_id text,
            staff_id text,
            tender smallint,
            reference text,
            reason text,
            actor text NOT NULL,
            business_date date NOT NULL,
            occurred_at timestamptz NOT NULL,
            prev_hash bytea NOT NULL,
            hash bytea NOT NULL,
            PRIMARY KEY (merchant_id, card_id, seq),
            CHECK (liability + cash + revenue + breakage = 0),
            CHECK ((kind = 3) = (undoes_id IS NOT NULL)),
            CHECK (kind <> 3 OR reason IS NOT NULL)
        );
        CREATE UNIQUE INDEX punch_card_entries_id ON punch_card_entries (merchant_id, id)
            WHERE seq > 0;
        CREATE UNIQUE INDEX punch_card_entries_undone
            ON punch_card_entries (merchant_id, undoes_id) WHERE undoes_id IS NOT NULL;
        COMMENT ON TABLE punch_card_entries IS
            'Append-only; numbered and chained by hash for each card';
        COMMENT ON COLUMN punch_card_entries.kind IS
            '1 sale, 2 use, 3 use given back (once, by the index), 4 refund, 5 end';
        COMMENT ON COLUMN punch_card_entries.cash IS
            'Below 0 where money came in: what the four accounts gain sums to zero';
        """
}
