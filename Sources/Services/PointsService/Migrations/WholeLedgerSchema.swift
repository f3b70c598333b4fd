/// What the whole ledger has beside its beginnings: programmes with a life of their own, returns,
/// events, gifts, second persons, risk.
enum WholeLedgerSchema {
    static let tables = [
        "period_totals", "order_refunds", "order_refund_lines", "transfers", "event_grants",
        "referrals", "system_events", "approvals", "risk_flags", "checkpoints", "expiry_notices",
        "day_marks",
    ]

    /// Programmes become drafts, are published and end; their rules have one form, the message
    /// `patron.points.v1.ProgrammeDefinition` as JSON.
    static let programmes = """
        ALTER TABLE programmes
            ADD COLUMN state smallint NOT NULL DEFAULT 2 CHECK (state BETWEEN 1 AND 3),
            ADD COLUMN revision integer NOT NULL DEFAULT 1,
            ADD COLUMN note text NOT NULL DEFAULT '',
            ADD COLUMN author text NOT NULL DEFAULT '',
            ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
            ADD COLUMN publisher text,
            ADD COLUMN active_until timestamptz,
            ALTER COLUMN active_from DROP NOT NULL,
            ADD CHECK ((state = 2) <= (active_from IS NOT NULL));
        COMMENT ON COLUMN programmes.state IS '1 draft, 2 active, 3 archived';
        COMMENT ON COLUMN programmes.active_until IS
            'Exclusive: where the next version begins, or the merchant ended this one';
        COMMENT ON TABLE programmes IS
            'Earning rules; a published version never changes, and holds until the next one begins';
        UPDATE programmes p SET active_until = (
            SELECT min(n.active_from) FROM programmes n
            WHERE n.merchant_id = p.merchant_id AND n.active_from > p.active_from);

        -- Visits earned the same for every merchant before: that is a rule now like any other.
        UPDATE programmes SET definition = jsonb_strip_nulls(jsonb_build_object(
            'checkIn', '{"points": 5, "bonusEvery": 7, "bonusPoints": 20}'::jsonb,
            'rate', definition->'base',
            'combination', definition->'combination',
            'caps', CASE WHEN definition ? 'monthlyCap'
                THEN jsonb_build_object('perMonth', definition->'monthlyCap') END,
            'multipliers', (
                SELECT jsonb_agg(jsonb_build_object(
                    'code', m.kind || '-' || lower(m.key),
                    'name', jsonb_build_object('zh', m.key, 'en', m.key),
                    'source', m.source, 'factor', m.value,
                    'when', jsonb_build_object('fact', m.fact, 'op', '=', 'value', m.key)))
                FROM (
                    SELECT 'category' AS kind, 'ITEM' AS source, 'line.category' AS fact, key, value
                    FROM jsonb_each_text(definition->'categoryMultipliers')
                    UNION ALL
                    SELECT 'weekday', 'WEEKDAY', 'order.weekday', key, value
                    FROM jsonb_each_text(definition->'weekdayMultipliers')
                    UNION ALL
                    SELECT 'level', 'LEVEL', 'member.level', key, value
                    FROM jsonb_each_text(definition->'levelMultipliers')) m),
            'expiry', jsonb_build_object(
                'rule', definition->'expiry'->'policy', 'count', definition->'expiry'->'count',
                'unit', definition->'expiry'->'unit',
                'rounding', nullif(definition->'expiry'->'rounding', '"NONE"'),
                'daysOfYear', definition->'expiry'->'days')));
        """

    /// How much a member has earned in the current month and on the current day stands in her
    /// account, where every earn reads and writes it anyway; other days and months stand here.
    static let totals = """
        CREATE TABLE period_totals (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            period smallint NOT NULL CHECK (period IN (1, 2)),
            start_date date NOT NULL,
            earned bigint NOT NULL,
            granted bigint NOT NULL,
            PRIMARY KEY (merchant_id, member_id, period, start_date)
        ) WITH (fillfactor = 80);
        COMMENT ON TABLE period_totals IS
            'Business days (1) and months (2) that are not the account''s last ones. earned: net of '
            'clawbacks, what caps look at; granted: all that was granted, what risk looks at';

        ALTER TABLE accounts
            ADD COLUMN month date,
            ADD COLUMN month_earned bigint NOT NULL DEFAULT 0,
            ADD COLUMN day date,
            ADD COLUMN day_earned bigint NOT NULL DEFAULT 0,
            ADD COLUMN day_granted bigint NOT NULL DEFAULT 0,
            ADD COLUMN under_review boolean NOT NULL DEFAULT false;
        COMMENT ON COLUMN accounts.month IS
            'The latest business month in which anything was earned; earlier ones: period_totals';
        COMMENT ON COLUMN accounts.under_review IS
            'Points that no purchase explains are pending until somebody has looked';

        INSERT INTO period_totals
            SELECT merchant_id, member_id, 2, month, granted, granted FROM month_grants;
        UPDATE accounts a SET month = m.start_date, month_earned = m.earned
            FROM (SELECT DISTINCT ON (merchant_id, member_id) * FROM period_totals
                ORDER BY merchant_id, member_id, start_date DESC) m
            WHERE a.merchant_id = m.merchant_id AND a.owner_id = m.member_id AND a.kind = 1;
        DELETE FROM period_totals t USING accounts a
            WHERE a.merchant_id = t.merchant_id AND a.owner_id = t.member_id AND a.kind = 1
                AND a.month = t.start_date;
        DROP TABLE month_grants;
        """

    static let grants = """
        ALTER TABLE lots ADD COLUMN awaited_event text;
        COMMENT ON COLUMN lots.awaited_event IS
            'Of a pending lot: the event that makes it usable; expires_at is then the deadline';
        CREATE INDEX lots_pending ON lots (merchant_id, member_id, id) WHERE state = 1;
        ALTER TABLE movements DROP CONSTRAINT movements_delta_check;
        COMMENT ON COLUMN movements.delta IS
            '0 where a posting made a pending lot usable by an event or before its time: so the '
            'journal alone says since when';

        ALTER TABLE members
            ADD COLUMN birthday text CHECK (birthday ~ '^[0-9]{2}-[0-9]{2}$'),
            ADD COLUMN referrer_id uuid;
        COMMENT ON COLUMN members.birthday IS 'MM-DD; forgotten when the member leaves';
        COMMENT ON COLUMN members.referrer_id IS
            'Who brought her, until her order qualifies; then the referral says the rest';
        CREATE INDEX members_birthday ON members (merchant_id, birthday)
            WHERE birthday IS NOT NULL;

        CREATE TABLE event_grants (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            code text COLLATE "C" NOT NULL,
            occurred_at timestamptz NOT NULL,
            posting_id uuid NOT NULL,
            business_date date NOT NULL,
            PRIMARY KEY (merchant_id, member_id, code, occurred_at, posting_id)
        );
        COMMENT ON TABLE event_grants IS 'Events that earned: what limits and cool-downs look at';

        CREATE TABLE system_events (
            merchant_id uuid NOT NULL,
            code text COLLATE "C" NOT NULL,
            source_id text COLLATE "C" NOT NULL,
            member_id uuid NOT NULL,
            occurred_at timestamptz NOT NULL,
            facts jsonb NOT NULL DEFAULT '{}',
            noted_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (merchant_id, code, source_id)
        );
        CREATE INDEX system_events_order
            ON system_events (noted_at, merchant_id, code, source_id);
        COMMENT ON TABLE system_events IS
            'What Patron itself notes as events that may earn (those of other services with the '
            'feed''s cursor), removed when their points are granted';

        CREATE TABLE referrals (
            merchant_id uuid NOT NULL,
            friend_id uuid NOT NULL,
            referrer_id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            registered_at timestamptz NOT NULL,
            qualified_at timestamptz,
            rewarded_at timestamptz,
            business_date date,
            order_id uuid,
            friend_posting_id uuid,
            referrer_posting_id uuid,
            PRIMARY KEY (merchant_id, friend_id),
            CHECK (friend_id <> referrer_id)
        );
        CREATE INDEX referrals_referrer
            ON referrals (merchant_id, referrer_id, registered_at, friend_id);
        CREATE INDEX referrals_due ON referrals (rewarded_at) WHERE state = 2;
        COMMENT ON COLUMN referrals.state IS '1 registered, 2 qualified, 3 rewarded, 4 cancelled';
        COMMENT ON COLUMN referrals.rewarded_at IS 'When the points of both become usable';
        COMMENT ON COLUMN referrals.business_date IS 'Of what qualified it: both grants count on it';
        COMMENT ON COLUMN referrals.friend_posting_id IS
            'What granted the points, and the id of their lot; null where none were granted';

        CREATE TABLE transfers (
            merchant_id uuid NOT NULL,
            sender_id uuid NOT NULL,
            business_date date NOT NULL,
            posting_id uuid NOT NULL,
            recipient_id uuid NOT NULL,
            points bigint NOT NULL CHECK (points > 0),
            PRIMARY KEY (merchant_id, sender_id, business_date, posting_id),
            CHECK (sender_id <> recipient_id)
        );

        CREATE TABLE expiry_notices (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            expires_at timestamptz NOT NULL,
            days_left smallint NOT NULL,
            PRIMARY KEY (merchant_id, member_id, expires_at, days_left)
        );
        COMMENT ON TABLE expiry_notices IS
            'Of which ends a member was told, and which of the programme''s days it was';
        CREATE INDEX accounts_changes ON accounts (merchant_id, next_change_at, owner_id)
            WHERE kind = 1 AND next_change_at IS NOT NULL;

        CREATE TABLE day_marks (
            merchant_id uuid NOT NULL,
            job text COLLATE "C" NOT NULL,
            done_through date NOT NULL,
            PRIMARY KEY (merchant_id, job)
        );
        COMMENT ON TABLE day_marks IS
            'Up to which business date the work that comes once a day is done';
        """

    static let refunds = """
        ALTER TABLE orders
            ADD COLUMN level_rank integer NOT NULL DEFAULT 0,
            ADD COLUMN birthday_window smallint NOT NULL DEFAULT 0;
        COMMENT ON COLUMN orders.birthday_window IS
            'The member''s birthday was that day (1), in that week (2), in that month (4)';

        CREATE TABLE order_refunds (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            id uuid NOT NULL,
            external_id text COLLATE "C" NOT NULL,
            content_hash bytea NOT NULL,
            member_id uuid NOT NULL,
            business_date date NOT NULL,
            refunded_at timestamptz NOT NULL,
            amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
            points_clawed bigint NOT NULL CHECK (points_clawed >= 0),
            points_expired bigint NOT NULL,
            points_owed bigint NOT NULL,
            points_uncollected bigint NOT NULL,
            points_charged bigint NOT NULL,
            cash_charge_minor bigint NOT NULL,
            seq_after bigint NOT NULL,
            available_after bigint NOT NULL,
            pending_after bigint NOT NULL,
            debt_after bigint NOT NULL,
            explanation bytea NOT NULL,
            actor text NOT NULL,
            reason text,
            PRIMARY KEY (merchant_id, id),
            UNIQUE (merchant_id, order_id, external_id)
        );
        COMMENT ON TABLE order_refunds IS
            'Returns; points_clawed is what the order gives back in all, the others are parts of it';

        CREATE TABLE order_refund_lines (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            refund_id uuid NOT NULL,
            line smallint NOT NULL,
            quantity bigint NOT NULL CHECK (quantity >= 0),
            amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
            PRIMARY KEY (merchant_id, order_id, refund_id, line)
        );
        """

    static let oversight = """
        CREATE TABLE approvals (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            kind text NOT NULL,
            member_id uuid NOT NULL,
            points bigint NOT NULL CHECK (points <> 0),
            reason text NOT NULL,
            complaint_id text,
            requested_by text NOT NULL,
            requested_at timestamptz NOT NULL,
            decided_by text,
            decided_at timestamptz,
            decision_reason text,
            posting_id uuid,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state = 1) = (decided_by IS NULL)),
            CHECK (decided_by <> requested_by OR state = 3)
        );
        CREATE INDEX approvals_state ON approvals (merchant_id, state, id);
        COMMENT ON COLUMN approvals.state IS '1 waiting, 2 approved, 3 rejected';

        CREATE TABLE risk_flags (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            member_id uuid NOT NULL,
            kind text NOT NULL,
            business_date date NOT NULL,
            points bigint NOT NULL,
            holds boolean NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            raised_at timestamptz NOT NULL,
            decided_by text,
            decided_at timestamptz,
            reason text,
            points_settled bigint NOT NULL DEFAULT 0,
            PRIMARY KEY (merchant_id, id),
            UNIQUE (merchant_id, member_id, kind, business_date)
        );
        CREATE INDEX risk_flags_state ON risk_flags (merchant_id, state, id);

        -- A member may have more lots than a smallint counts.
        ALTER TABLE movements ALTER COLUMN number TYPE integer;
        ALTER TABLE hold_parts ALTER COLUMN number TYPE integer;

        CREATE TABLE checkpoints (
            merchant_id uuid NOT NULL,
            number bigint NOT NULL CHECK (number > 0),
            up_to timestamptz NOT NULL,
            accounts bigint NOT NULL,
            entries bigint NOT NULL,
            prev_hash bytea NOT NULL,
            hash bytea NOT NULL,
            taken_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, number)
        );
        COMMENT ON TABLE checkpoints IS
            'Hash over the heads of all of a merchant''s account chains at an instant, chained';
        """
}
