/// Tables of the ledger. Hot rows are narrow, and each of their indices begins with the merchant.
enum LedgerSchema {
    /// Every table that holds rows of merchants.
    static let tables = [
        "members", "programmes", "accounts", "month_grants", "postings", "entries", "movements",
        "lots", "holds", "hold_parts", "check_ins", "orders", "order_lines", "order_tenders",
    ]

    /// What decisions need to know: members as member-service tells them, and the rules.
    static let facts = """
        CREATE TABLE members (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            state smallint NOT NULL,
            level_code text NOT NULL,
            level_rank integer NOT NULL,
            scheme_version integer NOT NULL,
            earning_blocked boolean NOT NULL,
            spending_blocked boolean NOT NULL,
            version bigint NOT NULL,
            PRIMARY KEY (merchant_id, member_id)
        ) WITH (fillfactor = 80);
        COMMENT ON TABLE members IS
            'Projection of member-service''s facts; version decides which is newer';

        CREATE TABLE programmes (
            merchant_id uuid NOT NULL,
            version integer NOT NULL CHECK (version > 0),
            active_from timestamptz NOT NULL,
            definition jsonb NOT NULL,
            PRIMARY KEY (merchant_id, version),
            UNIQUE (merchant_id, active_from)
        );
        COMMENT ON TABLE programmes IS
            'Earning rules; a version never changes, and holds until the next one begins';
        """

    /// Entries in double entry, the postings that they belong to, and the caches of the balances.
    static let journal = """
        CREATE TABLE accounts (
            merchant_id uuid NOT NULL,
            owner_id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 99),
            balance bigint NOT NULL CHECK (balance >= 0),
            pending bigint NOT NULL DEFAULT 0 CHECK (pending >= 0),
            held bigint NOT NULL DEFAULT 0 CHECK (held >= 0),
            debt bigint NOT NULL DEFAULT 0 CHECK (debt >= 0),
            seq bigint NOT NULL CHECK (seq >= 0),
            event_seq bigint NOT NULL CHECK (event_seq >= 0),
            next_change_at timestamptz,
            frozen boolean NOT NULL DEFAULT false,
            head_hash bytea NOT NULL,
            PRIMARY KEY (merchant_id, owner_id, kind),
            CHECK (balance >= pending + held)
        ) WITH (fillfactor = 60);
        COMMENT ON TABLE accounts IS
            'Caches of member accounts, written with their entries; programme accounts are '
            'sums of entries and have no row';
        COMMENT ON COLUMN accounts.event_seq IS 'Number of the member''s last event in the outbox';
        COMMENT ON COLUMN accounts.next_change_at IS
            'No lot starts or ends and no hold runs out before this instant';
        COMMENT ON COLUMN accounts.debt IS
            'On the points account: the balance of the debt account, kind 2, beside it';
        CREATE INDEX accounts_due ON accounts (next_change_at)
            WHERE kind = 1 AND next_change_at IS NOT NULL;

        CREATE TABLE month_grants (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            month date NOT NULL,
            granted bigint NOT NULL,
            PRIMARY KEY (merchant_id, member_id, month)
        ) WITH (fillfactor = 60);
        COMMENT ON TABLE month_grants IS 'Points earned in a business month, net of clawbacks';

        CREATE TABLE postings (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            type text NOT NULL,
            source_type text COLLATE "C" NOT NULL,
            source_id text COLLATE "C" NOT NULL,
            effect text COLLATE "C" NOT NULL,
            business_date date NOT NULL,
            occurred_at timestamptz NOT NULL,
            programme_version integer NOT NULL,
            level_code text NOT NULL,
            facts_version bigint NOT NULL,
            reverses_id uuid,
            actor text NOT NULL,
            reason text,
            content_hash bytea,
            member_id uuid NOT NULL,
            seq bigint NOT NULL,
            seq_after bigint,
            available_after bigint,
            pending_after bigint,
            debt_after bigint,
            explanation bytea NOT NULL,
            PRIMARY KEY (merchant_id, id),
            UNIQUE (merchant_id, source_type, source_id, effect)
        );
        CREATE INDEX postings_reversals ON postings (merchant_id, reverses_id)
            WHERE reverses_id IS NOT NULL;
        COMMENT ON TABLE postings IS
            'One change of the books; each effect of a source is posted once';
        COMMENT ON COLUMN postings.explanation IS
            'Steps of the decision: the field explanation of patron.points.v1.PointsEntry';
        COMMENT ON COLUMN postings.seq IS 'Of the entry on the member''s points account';
        COMMENT ON COLUMN postings.seq_after IS
            'The account''s seq when the whole call was done, where it differs from seq: with '
            'the columns that follow, what the call was answered';
        COMMENT ON COLUMN postings.available_after IS
            'Where it differs from the entry''s balance_after';
        COMMENT ON COLUMN postings.pending_after IS 'Where it is not 0';
        COMMENT ON COLUMN postings.debt_after IS 'Where it is not 0';

        CREATE TABLE entries (
            merchant_id uuid NOT NULL,
            posting_id uuid NOT NULL,
            owner_id uuid NOT NULL,
            kind smallint NOT NULL,
            asset smallint NOT NULL,
            delta bigint NOT NULL,
            seq bigint,
            balance_after bigint CHECK (balance_after >= 0),
            prev_hash bytea,
            hash bytea,
            CHECK ((kind < 100) = (seq IS NOT NULL AND balance_after IS NOT NULL
                AND prev_hash IS NOT NULL AND hash IS NOT NULL))
        );
        CREATE UNIQUE INDEX entries_account ON entries (merchant_id, owner_id, kind, seq)
            WHERE seq IS NOT NULL;
        COMMENT ON TABLE entries IS
            'Append-only; kinds below 100 are accounts of members, numbered and chained by hash. '
            'A posting''s member and seq lead to its entry; those of the programme are summed up, '
            'never looked up, and so have no index to keep';
        """

    /// Dated lots and what was taken from them.
    static let lots = """
        CREATE TABLE lots (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            id uuid NOT NULL,
            posting_id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            qualifying boolean NOT NULL,
            granted bigint NOT NULL CHECK (granted > 0),
            remaining bigint NOT NULL CHECK (remaining >= 0),
            held bigint NOT NULL DEFAULT 0 CHECK (held >= 0),
            earned_at timestamptz NOT NULL,
            activates_at timestamptz,
            expires_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            CHECK (remaining + held <= granted)
        ) WITH (fillfactor = 90);
        CREATE INDEX lots_open ON lots (merchant_id, member_id, expires_at, earned_at, id)
            WHERE state <= 2;
        COMMENT ON COLUMN lots.state IS '1 pending, 2 active, 3 closed, 4 cancelled';

        CREATE TABLE movements (
            merchant_id uuid NOT NULL,
            posting_id uuid NOT NULL,
            number smallint NOT NULL,
            lot_id uuid NOT NULL,
            delta bigint NOT NULL CHECK (delta <> 0),
            PRIMARY KEY (merchant_id, posting_id, number)
        );
        CREATE INDEX movements_lot ON movements (merchant_id, lot_id);
        COMMENT ON TABLE movements IS
            'What a posting took from a lot (negative) or gave back to it; the grant itself '
            'is the lot. Numbered in the order in which they were taken';
        """

    /// Points set aside, and visits that earn.
    static let holds = """
        CREATE TABLE holds (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            member_id uuid NOT NULL,
            points bigint NOT NULL CHECK (points > 0),
            captured bigint NOT NULL DEFAULT 0 CHECK (captured BETWEEN 0 AND points),
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            placed_at timestamptz NOT NULL,
            expires_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, id)
        ) WITH (fillfactor = 90);
        CREATE INDEX holds_open ON holds (merchant_id, member_id, expires_at) WHERE state = 1;
        COMMENT ON COLUMN holds.state IS '1 held, 2 captured, 3 voided, 4 expired';

        CREATE TABLE hold_parts (
            merchant_id uuid NOT NULL,
            hold_id uuid NOT NULL,
            number smallint NOT NULL,
            lot_id uuid NOT NULL,
            points bigint NOT NULL CHECK (points > 0),
            PRIMARY KEY (merchant_id, hold_id, number)
        );

        CREATE TABLE check_ins (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            business_date date NOT NULL,
            streak bigint NOT NULL CHECK (streak > 0),
            posting_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, member_id, business_date)
        );
        """

    static let orders = """
        CREATE TABLE orders (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            store_id uuid NOT NULL,
            channel smallint NOT NULL,
            external_id text COLLATE "C" NOT NULL,
            content_hash bytea NOT NULL,
            member_id uuid NOT NULL,
            terminal_id text,
            staff_id text,
            dining_table text,
            covers integer,
            business_date date NOT NULL,
            paid_at timestamptz NOT NULL,
            placed_at timestamptz NOT NULL,
            payable_minor bigint NOT NULL CHECK (payable_minor >= 0),
            currency text NOT NULL,
            points_earned bigint NOT NULL CHECK (points_earned >= 0),
            PRIMARY KEY (merchant_id, id),
            UNIQUE (merchant_id, store_id, channel, external_id)
        );

        CREATE TABLE order_lines (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            line smallint NOT NULL,
            sku text NOT NULL,
            name text NOT NULL,
            category text NOT NULL,
            quantity bigint NOT NULL CHECK (quantity > 0),
            amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
            points bigint NOT NULL CHECK (points >= 0),
            PRIMARY KEY (merchant_id, order_id, line)
        );

        CREATE TABLE order_tenders (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            number smallint NOT NULL,
            type smallint NOT NULL,
            amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
            PRIMARY KEY (merchant_id, order_id, number)
        );
        """
}
