import ServiceKit

/// Coupons with their whole life: templates in versions, coupons, promo codes, holds, mass issues.
///
/// Indices by what a statement says: some are partial by a condition that every row fulfils, since in
/// a small table each index costs the same (docs/adr/0008).
enum CouponSchema {
    static let tables = [
        "coupon_template_versions", "coupon_templates", "promo_batches", "promo_codes",
        "promo_code_members", "offer_holds", "issue_jobs", "member_roll", "member_orders",
    ]

    static let sql =
        ([
            templates, coupons, promoCodes, holds, jobs,
        ] + tables.dropFirst().map(SharedSchema.merchantIsolation)
        + [
            SharedSchema.grant(
                "SELECT, INSERT, UPDATE",
                on: tables.dropFirst().joined(separator: ", "), to: .marketing),
            SharedSchema.grant("INSERT", on: "coupon_template_versions", to: .marketing),
            SharedSchema.grant("DELETE", on: "promo_code_members", to: .marketing),
        ]).joined(separator: "\n")

    static let check = """
        SELECT NOT EXISTS (
            SELECT FROM coupons c
            WHERE NOT EXISTS (
                SELECT FROM coupon_templates t
                WHERE t.merchant_id = c.merchant_id AND t.id = c.template_id)
        ) AND (SELECT coalesce(sum(issued), 0) FROM coupon_templates) = (
            SELECT count(*) FROM coupons)
        """

    /// A template, and its versions, whose content never changes. What there was before, 满减 for so
    /// many days, becomes terms and validity.
    private static let templates = """
        ALTER TABLE coupon_templates RENAME TO coupon_template_versions;
        DROP INDEX one_active_version;
        DROP INDEX one_active_purpose;

        CREATE TABLE coupon_templates (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            state text NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED')),
            version integer NOT NULL CHECK (version > 0),
            purpose text CHECK (purpose IN ('WELCOME')),
            claimable boolean NOT NULL DEFAULT false,
            currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
            total bigint CHECK (total > 0),
            issued bigint NOT NULL DEFAULT 0 CHECK (issued >= 0),
            PRIMARY KEY (merchant_id, id),
            CHECK (total IS NULL OR issued <= total)
        ) WITH (fillfactor = 50);
        COMMENT ON COLUMN coupon_templates.total IS 'Coupons in all; no limit where null';
        CREATE UNIQUE INDEX one_active_purpose ON coupon_templates (merchant_id, purpose)
            WHERE state = 'ACTIVE' AND purpose IS NOT NULL;
        CREATE INDEX claimable_templates ON coupon_templates (merchant_id, id)
            WHERE state = 'ACTIVE' AND claimable;

        INSERT INTO coupon_templates (merchant_id, id, state, version, purpose, currency, issued)
        SELECT DISTINCT ON (v.merchant_id, v.id) v.merchant_id, v.id, v.state, v.version, v.purpose,
            v.currency, (
                SELECT count(*) FROM coupons c
                WHERE c.merchant_id = v.merchant_id AND c.template_id = v.id)
        FROM coupon_template_versions v
        ORDER BY v.merchant_id, v.id, v.state = 'ACTIVE' DESC, v.version DESC;

        ALTER TABLE coupon_template_versions ADD definition jsonb,
            ADD author text NOT NULL DEFAULT 'service:patron';
        UPDATE coupon_template_versions SET definition = jsonb_strip_nulls(jsonb_build_object(
            'name', jsonb_build_object('zh', name_zh, 'en', name_en),
            'terms', jsonb_build_object('stage', 'ORDER', 'fullReduction', jsonb_build_object(
                'thresholdMinor', threshold_minor::text,
                'reductionMinor', reduction_minor::text)),
            'validity', jsonb_build_object('days', jsonb_build_object('count', valid_days)),
            'purpose', purpose));
        ALTER TABLE coupon_template_versions ALTER definition SET NOT NULL,
            ALTER author DROP DEFAULT, DROP state, DROP purpose, DROP name_zh, DROP name_en,
            DROP threshold_minor, DROP reduction_minor, DROP currency, DROP valid_days;
        """

    /// A coupon's natural key names the member whom it was issued to, whoever has it now.
    private static let coupons = """
        CREATE FUNCTION pg_temp.random_code() RETURNS text LANGUAGE sql VOLATILE AS $$
            SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
                1 + (get_byte(bytes, place) & 31), 1), '')
            FROM (SELECT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) r (bytes),
                unnest(ARRAY[0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17]) place
        $$;
        ALTER TABLE coupons ADD issued_to uuid, ADD source text NOT NULL DEFAULT '',
            ADD code text COLLATE "C", ADD valid_from timestamptz, ADD remind_at timestamptz,
            ADD order_id uuid, ADD used_at timestamptz, ADD store_id uuid, ADD terminal_id text,
            ADD staff_id text, ADD restored_at timestamptz, ADD closed_at timestamptz,
            ADD note text, ADD offline_from timestamptz, ADD offline_until timestamptz,
            ADD offline_sale uuid,
            ADD transfers integer NOT NULL DEFAULT 0 CHECK (transfers >= 0);
        UPDATE coupons SET issued_to = member_id, code = pg_temp.random_code();
        DROP FUNCTION pg_temp.random_code;
        ALTER TABLE coupons ALTER issued_to SET NOT NULL, ALTER code SET NOT NULL,
            DROP CONSTRAINT coupons_merchant_id_member_id_template_id_reason_key,
            DROP CONSTRAINT coupons_state_check,
            ADD CONSTRAINT coupons_state_check
                CHECK (state IN ('ISSUED', 'HELD', 'USED', 'EXPIRED', 'CANCELLED')),
            ADD CONSTRAINT coupons_natural_key
                UNIQUE (merchant_id, issued_to, template_id, reason, source),
            ADD CHECK (state <> 'HELD' OR order_id IS NOT NULL OR offline_until IS NOT NULL),
            ADD CHECK ((offline_from IS NULL) = (offline_until IS NULL)
                AND offline_from < offline_until),
            ADD CHECK (offline_sale IS NULL OR offline_until IS NOT NULL),
            ADD CHECK ((state = 'USED') = (used_at IS NOT NULL)),
            ADD CHECK ((store_id IS NULL) OR state = 'USED'),
            SET (fillfactor = 80);
        CREATE UNIQUE INDEX coupons_code ON coupons (merchant_id, code) WHERE code > '';
        CREATE INDEX coupons_usable ON coupons (merchant_id, member_id, expires_at)
            WHERE state = 'ISSUED';
        CREATE INDEX coupons_due ON coupons (expires_at) WHERE state = 'ISSUED';
        CREATE INDEX coupons_to_remind ON coupons (remind_at)
            WHERE state = 'ISSUED' AND remind_at IS NOT NULL;
        CREATE INDEX coupons_offline ON coupons (offline_until)
            WHERE state = 'HELD' AND order_id IS NULL;
        COMMENT ON COLUMN coupons.offline_until IS
            'When the last token ends that tills take without the network';
        COMMENT ON COLUMN coupons.offline_sale IS 'The last sale of such a till that used it, also where it came back';
        COMMENT ON COLUMN coupons.remind_at IS 'When she is told of the end; null when she was';
        """

    /// `key` is the code without hyphens.
    private static let promoCodes = """
        CREATE TABLE promo_batches (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            template_id uuid NOT NULL,
            template_version integer NOT NULL,
            name text NOT NULL,
            valid_from timestamptz,
            valid_until timestamptz CHECK (valid_until > valid_from),
            codes bigint NOT NULL CHECK (codes > 0),
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            closed_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            FOREIGN KEY (merchant_id, template_id, template_version)
                REFERENCES coupon_template_versions (merchant_id, id, version)
        );

        CREATE TABLE promo_codes (
            merchant_id uuid NOT NULL,
            key text COLLATE "C" NOT NULL,
            code text COLLATE "C" NOT NULL,
            batch_id uuid NOT NULL,
            uses bigint CHECK (uses > 0),
            per_member integer CHECK (per_member > 0),
            used bigint NOT NULL DEFAULT 0 CHECK (used >= 0),
            PRIMARY KEY (merchant_id, key),
            CHECK (uses IS NULL OR used <= uses)
        ) WITH (fillfactor = 80);
        COMMENT ON COLUMN promo_codes.uses IS 'Orders that may use it; no limit where null';
        CREATE INDEX promo_codes_batch ON promo_codes (merchant_id, batch_id, key) WHERE key > '';

        CREATE TABLE promo_code_members (
            merchant_id uuid NOT NULL,
            key text COLLATE "C" NOT NULL,
            member_id uuid NOT NULL,
            used integer NOT NULL CHECK (used >= 0),
            PRIMARY KEY (merchant_id, key, member_id)
        ) WITH (fillfactor = 80);
        """

    /// What an order has taken out of circulation, and the price that it was told.
    private static let holds = """
        CREATE TABLE offer_holds (
            merchant_id uuid NOT NULL,
            order_id uuid NOT NULL,
            member_id uuid,
            state text NOT NULL CHECK (state IN ('HELD', 'USED', 'RELEASED')),
            priced bytea NOT NULL,
            coupon_ids uuid[] NOT NULL,
            promo_keys text[] NOT NULL,
            use_offers uuid[] NOT NULL,
            use_periods text[] NOT NULL,
            use_members uuid[] NOT NULL,
            use_counts bigint[] NOT NULL,
            use_minor bigint[] NOT NULL,
            held_at timestamptz NOT NULL,
            expires_at timestamptz NOT NULL,
            closed_at timestamptz,
            restored_at timestamptz,
            last_attempt integer NOT NULL DEFAULT 0,
            PRIMARY KEY (merchant_id, order_id),
            CHECK ((state = 'HELD') = (closed_at IS NULL))
        ) WITH (fillfactor = 80);
        CREATE INDEX offer_holds_due ON offer_holds (expires_at) WHERE state = 'HELD';
        COMMENT ON COLUMN offer_holds.last_attempt IS
            'Of the first attempt of a checkout: the last one that was held for it';
        COMMENT ON COLUMN offer_holds.priced IS 'patron.marketing.v1.PricedOrder';
        COMMENT ON COLUMN offer_holds.use_offers IS 'With the four after it the rows of offer_uses';
        """

    /// Members as the feed has told of them, in the order in which a mass issue goes over them.
    private static let jobs = """
        CREATE TABLE member_roll (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            registered_at timestamptz NOT NULL,
            level_code text COLLATE "C" NOT NULL DEFAULT '',
            store_id uuid,
            is_gone boolean NOT NULL DEFAULT false,
            PRIMARY KEY (merchant_id, member_id)
        ) WITH (fillfactor = 80);
        COMMENT ON COLUMN member_roll.store_id IS 'Where she enrolled; null for online';

        CREATE TABLE member_orders (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            last_paid_at timestamptz NOT NULL,
            last_store_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, member_id)
        ) WITH (fillfactor = 70);
        COMMENT ON TABLE member_orders IS
            'The last order of each member who has bought; a feed of its own, so apart from the roll';

        CREATE TABLE issue_jobs (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            template_id uuid NOT NULL,
            audience bytea NOT NULL,
            state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'STOPPED', 'CANCELLED')),
            reason text NOT NULL DEFAULT '',
            reached uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
            looked_at bigint NOT NULL DEFAULT 0,
            issued bigint NOT NULL DEFAULT 0,
            members bigint NOT NULL,
            matching bigint NOT NULL,
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            ended_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state = 'RUNNING') = (ended_at IS NULL))
        );
        CREATE INDEX issue_jobs_running ON issue_jobs (id) WHERE state = 'RUNNING';
        COMMENT ON COLUMN issue_jobs.audience IS 'patron.marketing.v1.IssueAudience';
        COMMENT ON COLUMN issue_jobs.reached IS 'The last member that was looked at';
        """
}
