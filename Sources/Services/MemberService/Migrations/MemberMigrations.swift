package import ServiceKit

/// The schema of the member database, step by step.
package enum MemberMigrations {
    package static let all: [Migration] = [
        Migration(
            1, "members, merchants and levels",
            check: """
                SELECT NOT has_table_privilege('patron_member', 'audit', 'UPDATE')
                    AND NOT has_table_privilege('patron_member', 'audit', 'DELETE')
                """,
            sql: [
                SharedSchema.role(.member), SharedSchema.operations, SharedSchema.outbox,
                SharedSchema.feedCursors, SharedSchema.sharedGrants(.member),
                SharedSchema.planning(.member),
                organisation, levels, members, codes, tokens, audit, grants, isolation,
            ].joined(separator: "\n")),
        Migration(
            2, "blocks",
            check: """
                SELECT has_column_privilege('patron_member', 'members', 'earning_blocked', 'UPDATE')
                    AND NOT has_column_privilege('patron_member', 'audit', 'after', 'UPDATE')
                """,
            sql: blocks),
        Migration(
            3, "identification",
            check: IdentificationSchema.check,
            sql: [
                IdentificationSchema.sql,
                LevelHistorySchema.sql,
            ].joined(separator: "\n")),
        Migration(4, "profiles and search", check: ProfileSchema.check, sql: ProfileSchema.sql),
        Migration(
            5, "privacy",
            check: """
                \(ConsentSchema.check) AND (\(AuditChainSchema.check)) AND (\(ErasureSchema.check))
                """,
            sql: [ConsentSchema.sql, AuditChainSchema.sql, ErasureSchema.sql]
                .joined(separator: "\n")),
        Migration(
            6, "lives of levels", check: LevelLifeSchema.check,
            sql: [LevelLifeSchema.sql, BenefitSchema.sql].joined(separator: "\n")),
        Migration(
            7, "organisation", check: OrganisationSchema.check,
            sql: [OrganisationSchema.sql, SessionSchema.sql, AppSchema.sql]
                .joined(separator: "\n")),
        Migration(8, "identities", check: IdentitySchema.check, sql: IdentitySchema.sql),
        Migration(
            9, "levels of other systems", check: MemberImportSchema.check,
            sql: MemberImportSchema.sql),
        Migration(
            10, "files and themes", check: ThemeSchema.check,
            sql: [FileSchema.sql, ThemeSchema.sql].joined(separator: "\n")),
        Migration(11, "keys", check: KeySchema.check, sql: KeySchema.sql),
        Migration(12, "merges", check: MergeSchema.check, sql: MergeSchema.sql),
        Migration(13, "abuse graph", check: AbuseSchema.check, sql: AbuseSchema.sql),
        Migration(
            14, "balances, events and wishes",
            check: "\(LevelNewsSchema.check) AND (\(WishSchema.check))",
            sql: [LevelNewsSchema.sql, WishSchema.sql].joined(separator: "\n")),
        Migration(
            15, "life-cycle and sources", check: LifeCycleSchema.check, sql: LifeCycleSchema.sql),
        Migration(
            16, "budgets of SMS codes", check: SmsBudgetSchema.check, sql: SmsBudgetSchema.sql),
        Migration(
            17, "privileged changes and sessions",
            check: "\(PrivilegedChangeSchema.check) AND (\(SessionListSchema.check))",
            sql: [PrivilegedChangeSchema.sql, SessionListSchema.sql].joined(separator: "\n")),
        Migration(
            18, "merchants by the operator", check: MerchantSchema.check, sql: MerchantSchema.sql),
        Migration(
            19, "balances that no level looks at, and applications to decide",
            check: KeptBalanceSchema.check, sql: KeptBalanceSchema.sql),
        Migration(
            20, "settlements of partners", check: PartnerSchema.check, sql: PartnerSchema.sql),
        Migration(
            21, "ties of referrals", check: ReferralTieSchema.check, sql: ReferralTieSchema.sql),
    ]

    private static let organisation = """
        CREATE TABLE merchants (
            merchant_id uuid PRIMARY KEY,
            name text NOT NULL,
            time_zone text NOT NULL,
            cutoff_minutes smallint NOT NULL CHECK (cutoff_minutes BETWEEN 0 AND 1439),
            currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
            card_prefix text NOT NULL UNIQUE CHECK (card_prefix ~ '^[0-9]{6}$'),
            -- A sandbox answers SMS codes to its apps, and sends none.
            sandbox boolean NOT NULL
        );
        CREATE TABLE stores (
            merchant_id uuid NOT NULL REFERENCES merchants,
            store_id uuid NOT NULL,
            name text NOT NULL,
            time_zone text NOT NULL,
            cutoff_minutes smallint NOT NULL CHECK (cutoff_minutes BETWEEN 0 AND 1439),
            PRIMARY KEY (merchant_id, store_id)
        );
        -- The name of an app is unique in the installation: a signature names the app alone.
        CREATE TABLE apps (
            app text PRIMARY KEY,
            merchant_id uuid NOT NULL REFERENCES merchants,
            kind text NOT NULL CHECK (kind IN ('MINI_PROGRAM', 'POS', 'CONSOLE')),
            tier text NOT NULL,
            disabled boolean NOT NULL DEFAULT false
        );
        -- Two slots: that is how many keys can be active.
        CREATE TABLE app_keys (
            app text NOT NULL REFERENCES apps,
            slot smallint NOT NULL CHECK (slot IN (1, 2)),
            kid text NOT NULL,
            secret_cipher bytea NOT NULL,
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (app, slot),
            UNIQUE (app, kid)
        );
        CREATE TABLE staff (
            merchant_id uuid NOT NULL REFERENCES merchants,
            staff_id uuid NOT NULL,
            account text NOT NULL,
            password_hash text NOT NULL,
            role text NOT NULL,
            -- Where the role holds; empty: in the whole merchant.
            stores uuid[] NOT NULL DEFAULT '{}',
            epoch bigint NOT NULL DEFAULT 1,
            disabled boolean NOT NULL DEFAULT false,
            PRIMARY KEY (merchant_id, staff_id),
            UNIQUE (merchant_id, account)
        );
        """

    private static let levels = """
        CREATE TABLE level_schemes (
            merchant_id uuid NOT NULL REFERENCES merchants,
            version integer NOT NULL,
            -- The newest ACTIVE version is in force; a version never changes.
            state text NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'PAUSED', 'ARCHIVED')),
            PRIMARY KEY (merchant_id, version)
        );
        CREATE TABLE levels (
            merchant_id uuid NOT NULL,
            version integer NOT NULL,
            rank smallint NOT NULL CHECK (rank >= 0),
            code text NOT NULL,
            name_zh text NOT NULL,
            name_en text NOT NULL,
            validity text NOT NULL
                CHECK (validity IN ('END_OF_PERIOD', 'END_OF_NEXT_PERIOD', 'FIXED', 'NEVER')),
            validity_days integer CHECK ((validity = 'FIXED') = (validity_days IS NOT NULL)),
            grace_days integer NOT NULL DEFAULT 0 CHECK (grace_days BETWEEN 0 AND 366),
            PRIMARY KEY (merchant_id, version, rank),
            UNIQUE (merchant_id, version, code),
            FOREIGN KEY (merchant_id, version) REFERENCES level_schemes
        );
        CREATE TABLE level_conditions (
            merchant_id uuid NOT NULL,
            version integer NOT NULL,
            rank smallint NOT NULL CHECK (rank > 0),
            position smallint NOT NULL,
            metric text NOT NULL CHECK (metric = 'SPEND_NET'),
            time_window text NOT NULL CHECK (time_window IN ('CALENDAR_MONTH',
                'CALENDAR_QUARTER', 'CALENDAR_HALF', 'CALENDAR_YEAR', 'ROLLING', 'LIFETIME')),
            window_days integer CHECK ((time_window = 'ROLLING') = (window_days IS NOT NULL)),
            threshold_minor bigint NOT NULL CHECK (threshold_minor > 0),
            PRIMARY KEY (merchant_id, version, rank, position),
            FOREIGN KEY (merchant_id, version, rank) REFERENCES levels
        );
        CREATE TABLE level_benefits (
            merchant_id uuid NOT NULL,
            version integer NOT NULL,
            rank smallint NOT NULL,
            position smallint NOT NULL,
            code text NOT NULL,
            name_zh text NOT NULL,
            name_en text NOT NULL,
            PRIMARY KEY (merchant_id, version, rank, position),
            FOREIGN KEY (merchant_id, version, rank) REFERENCES levels
        );
        """

    // Hot tables have no foreign key to merchants: its check locks one row for all of them.
    private static let members = """
        CREATE TABLE members (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            card_number text NOT NULL,
            state smallint NOT NULL DEFAULT 1,
            source text NOT NULL CHECK (source IN ('MINI_PROGRAM', 'TILL', 'IMPORT')),
            store_id uuid,
            referrer_id uuid,
            registered_at timestamptz NOT NULL,
            -- Personal data: under the member's own key, which the key-encryption key wraps.
            data_key bytea,
            phone_cipher bytea,
            nickname_cipher bytea,
            birthday_cipher bytea,
            -- HMAC of the phone, to find it by.
            phone_index bytea,
            epoch bigint NOT NULL DEFAULT 1,
            -- Rises with every change of the row.
            version bigint NOT NULL DEFAULT 1,
            -- Number of the member's last event.
            event_seq bigint NOT NULL,
            level_rank smallint NOT NULL DEFAULT 0,
            level_since timestamptz NOT NULL,
            level_valid_until timestamptz,
            level_scheme_version integer NOT NULL,
            lifetime_minor bigint NOT NULL DEFAULT 0,
            PRIMARY KEY (merchant_id, member_id),
            UNIQUE (merchant_id, card_number),
            UNIQUE (merchant_id, phone_index)
        ) WITH (fillfactor = 80);
        -- Who a member was in another system.
        CREATE TABLE member_imports (
            merchant_id uuid NOT NULL,
            source text NOT NULL,
            external_id text NOT NULL,
            member_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, source, external_id)
        );
        -- What was spent, net of refunds, by the business date of the orders.
        CREATE TABLE member_spend (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            business_date date NOT NULL,
            amount_minor bigint NOT NULL,
            orders integer NOT NULL,
            PRIMARY KEY (merchant_id, member_id, business_date)
        ) WITH (fillfactor = 80);
        """

    private static let codes = """
        -- The newest code of a phone, purpose and app; a newer one takes its place.
        CREATE TABLE sms_codes (
            merchant_id uuid NOT NULL,
            phone_index bytea NOT NULL,
            purpose smallint NOT NULL,
            app text NOT NULL,
            code_hash bytea NOT NULL,
            expires_at timestamptz NOT NULL,
            failed_tries smallint NOT NULL DEFAULT 0,
            used_at timestamptz,
            PRIMARY KEY (merchant_id, phone_index, purpose, app)
        );
        -- What limits count, by subject: a phone, an address, a device, a terminal. Subjects are
        -- HMACs; kinds are 1 code to phone, 2 code from address, 3 code from device, 4 enrolment,
        -- 5 log-in of staff from address.
        CREATE TABLE rate_events (
            merchant_id uuid NOT NULL,
            kind smallint NOT NULL,
            subject bytea NOT NULL,
            at timestamptz NOT NULL,
            event_id uuid NOT NULL,
            PRIMARY KEY (merchant_id, kind, subject, at, event_id)
        );
        CREATE INDEX rate_events_by_time ON rate_events (at);
        -- Last success by phone (1) and by device (2). Outlives the member.
        CREATE TABLE registration_throttle (
            merchant_id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind IN (1, 2)),
            subject bytea NOT NULL,
            registered_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, kind, subject)
        );
        """

    private static let tokens = """
        CREATE TABLE refresh_tokens (
            merchant_id uuid NOT NULL,
            token_hash bytea NOT NULL,
            family_id uuid NOT NULL,
            member_id uuid NOT NULL,
            app text NOT NULL,
            expires_at timestamptz NOT NULL,
            used_at timestamptz,
            used_key text,
            revoked_at timestamptz,
            PRIMARY KEY (merchant_id, token_hash),
            FOREIGN KEY (merchant_id, member_id) REFERENCES members
        );
        CREATE INDEX refresh_tokens_by_family ON refresh_tokens (merchant_id, family_id);
        CREATE INDEX refresh_tokens_by_expiry ON refresh_tokens (expires_at);
        CREATE TABLE staff_log_in_failures (
            merchant_id uuid NOT NULL,
            account_hash bytea NOT NULL,
            failures integer NOT NULL,
            since timestamptz NOT NULL,
            blocked_until timestamptz,
            PRIMARY KEY (merchant_id, account_hash)
        );
        """

    private static let audit = """
        CREATE TABLE audit (
            sequence bigint GENERATED ALWAYS AS IDENTITY,
            merchant_id uuid NOT NULL,
            at timestamptz NOT NULL,
            actor_kind text NOT NULL,
            actor text NOT NULL,
            role text,
            address text NOT NULL,
            request_id text NOT NULL,
            action text NOT NULL,
            object text NOT NULL,
            reason text,
            PRIMARY KEY (merchant_id, sequence)
        );
        """

    private static let blocks = """
        -- What staff has closed to a member who is not blocked as a whole.
        ALTER TABLE members
            ADD COLUMN earning_blocked boolean NOT NULL DEFAULT false,
            ADD COLUMN spending_blocked boolean NOT NULL DEFAULT false;
        -- What an action changed, where that can be told without personal data.
        ALTER TABLE audit ADD COLUMN before text, ADD COLUMN after text;
        -- The epoch in which a token was issued: it is good until the member's is another. What was
        -- issued before counts as of the first.
        ALTER TABLE refresh_tokens ADD COLUMN epoch bigint NOT NULL DEFAULT 1;
        ALTER TABLE refresh_tokens ALTER COLUMN epoch DROP DEFAULT;
        """

    private static let grants = [
        SharedSchema.grant(
            "SELECT",
            on: """
                merchants, stores, apps, app_keys, staff, level_schemes, levels,
                level_conditions, level_benefits
                """, to: .member),
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "members, member_spend", to: .member),
        SharedSchema.grant("SELECT, INSERT", on: "member_imports, audit", to: .member),
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "registration_throttle", to: .member),
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE, DELETE",
            on: "sms_codes, rate_events, refresh_tokens, staff_log_in_failures", to: .member),
    ].joined(separator: "\n")

    /// Tables whose rows belong to one merchant. Apps are found before their merchant is known.
    private static let isolation = [
        "stores", "staff", "level_schemes", "levels", "level_conditions",
        "level_benefits", "members", "member_imports", "member_spend", "sms_codes", "rate_events",
        "registration_throttle", "refresh_tokens", "staff_log_in_failures", "audit",
    ].map(SharedSchema.merchantIsolation).joined(separator: "\n")
}
