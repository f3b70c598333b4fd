import ServiceKit

/// Level schemes in versions, what time does to levels, and what is given beside them.
enum LevelLifeSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'level_journal', 'INSERT')
            AND NOT has_table_privilege('patron_member', 'level_journal', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'level_grants', 'DELETE')
        """

    static let sql = [
        schemes, members, grants, applications, journal, journalBefore,
        SharedSchema.grant("INSERT, UPDATE", on: "level_schemes", to: .member),
        SharedSchema.grant(
            "INSERT, DELETE", on: "levels, level_conditions, level_benefits", to: .member),
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE", on: "level_grants, level_applications", to: .member),
        SharedSchema.grant("SELECT, INSERT", on: "level_journal", to: .member),
        SharedSchema.merchantIsolation("level_grants"),
        SharedSchema.merchantIsolation("level_applications"),
        SharedSchema.merchantIsolation("level_journal"),
    ].joined(separator: "\n")

    /// A published version is in force from its instant to that of the next; one without has been in
    /// force ever since.
    private static let schemes = """
        ALTER TABLE level_schemes
            ADD COLUMN effective_from timestamptz,
            ADD COLUMN upgrade text NOT NULL DEFAULT 'NOW'
                CHECK (upgrade IN ('NOW', 'NEXT_PERIOD')),
            ADD COLUMN downgrade text NOT NULL DEFAULT 'FULL'
                CHECK (downgrade IN ('FULL', 'ONE_STEP', 'NEVER')),
            ADD COLUMN refund_loss text NOT NULL DEFAULT 'AT_VALID_UNTIL'
                CHECK (refund_loss IN ('AT_VALID_UNTIL', 'IMMEDIATE_IF_CAUSED')),
            ADD COLUMN notice_days integer NOT NULL DEFAULT 0
                CHECK (notice_days BETWEEN 0 AND 366),
            ADD COLUMN note text NOT NULL DEFAULT '',
            ADD COLUMN revision integer NOT NULL DEFAULT 1,
            ADD COLUMN author text NOT NULL DEFAULT '',
            ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
            ADD COLUMN publisher text,
            ADD COLUMN published_at timestamptz,
            -- Whether it raises and prolongs when it begins.
            ADD COLUMN refresh boolean NOT NULL DEFAULT false,
            -- How far the job that brings it to every member has come, and when it was done.
            ADD COLUMN introduced_through uuid,
            ADD COLUMN introduced_at timestamptz;
        CREATE INDEX level_schemes_to_introduce ON level_schemes (effective_from)
            WHERE state = 'ACTIVE' AND introduced_at IS NULL AND effective_from IS NOT NULL;
        """

    private static let members = """
        ALTER TABLE members
            -- The day whose windows gave the level its validity.
            ADD COLUMN level_basis date,
            -- A level that begins with the next period.
            ADD COLUMN level_next_rank smallint,
            ADD COLUMN level_next_from timestamptz,
            -- What was given and is not over: a KeptLevelGrants.
            ADD COLUMN level_grants bytea,
            -- 1: told that the level ends soon; 2: told that its grace runs.
            ADD COLUMN level_stage smallint NOT NULL DEFAULT 0 CHECK (level_stage IN (0, 1, 2)),
            -- When time alone does something to the level again.
            ADD COLUMN level_due_at timestamptz,
            ADD CHECK ((level_next_rank IS NULL) = (level_next_from IS NULL));
        UPDATE members SET level_due_at = level_valid_until
            WHERE level_rank > 0 AND level_valid_until IS NOT NULL;
        CREATE INDEX members_by_level_due ON members (level_due_at)
            WHERE level_due_at IS NOT NULL;
        """

    private static let grants = """
        CREATE TABLE level_grants (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            grant_id uuid NOT NULL,
            level_code text NOT NULL,
            from_at timestamptz NOT NULL,
            until_at timestamptz,
            mode text NOT NULL CHECK (mode IN ('FLOOR', 'EXACT')),
            source text NOT NULL CHECK (source IN ('MANUAL', 'APPLICATION', 'PURCHASE')),
            reason text NOT NULL,
            actor text NOT NULL,
            created_at timestamptz NOT NULL,
            ended_at timestamptz,
            ended_by text,
            end_reason text,
            PRIMARY KEY (merchant_id, member_id, grant_id),
            CHECK (until_at > from_at),
            CHECK ((ended_at IS NULL) = (ended_by IS NULL))
        );
        """

    private static let applications = """
        CREATE TABLE level_applications (
            merchant_id uuid NOT NULL,
            application_id uuid NOT NULL,
            member_id uuid NOT NULL,
            level_code text NOT NULL,
            state text NOT NULL
                CHECK (state IN ('APPLIED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
            applied_at timestamptz NOT NULL,
            decided_at timestamptz,
            decided_by text,
            reason text,
            grant_id uuid,
            PRIMARY KEY (merchant_id, application_id),
            CHECK ((state = 'APPLIED') = (decided_at IS NULL)),
            CHECK ((state = 'APPROVED') = (grant_id IS NOT NULL))
        );
        CREATE UNIQUE INDEX level_applications_open ON level_applications (merchant_id, member_id)
            WHERE state = 'APPLIED';
        CREATE INDEX level_applications_by_member
            ON level_applications (merchant_id, member_id, application_id);
        """

    /// Kinds are 1 an order, 2 a return, 3 a refresh by a new scheme, 4 what was counted before the
    /// journal began, 5 the level that was held then.
    private static let journal = """
        -- What levels were decided by, in the order in which it was: a level is a function of it.
        CREATE TABLE level_journal (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            sequence bigint GENERATED ALWAYS AS IDENTITY,
            at timestamptz NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 5),
            order_id text,
            business_date date,
            store_id uuid,
            amount_minor bigint NOT NULL DEFAULT 0,
            orders integer NOT NULL DEFAULT 0,
            points bigint NOT NULL DEFAULT 0,
            level_rank smallint,
            level_since timestamptz,
            level_valid_until timestamptz,
            level_scheme_version integer,
            PRIMARY KEY (merchant_id, member_id, sequence),
            CHECK ((kind IN (1, 2, 4)) = (business_date IS NOT NULL)),
            CHECK ((kind = 5) = (level_rank IS NOT NULL)),
            CHECK ((kind = 5) = (level_since IS NOT NULL)),
            CHECK ((kind = 5) = (level_scheme_version IS NOT NULL))
        );
        """

    /// What was there before: days, visited stores, and levels.
    private static let journalBefore = """
        INSERT INTO level_journal (merchant_id, member_id, at, kind, business_date, amount_minor,
            orders, points)
        SELECT merchant_id, member_id, now(), 4, business_date, amount_minor, orders, points
        FROM member_spend ORDER BY merchant_id, member_id, business_date;
        INSERT INTO level_journal (merchant_id, member_id, at, kind, business_date, store_id, orders)
        SELECT merchant_id, member_id, now(), 4, business_date, store_id, orders
        FROM member_visits ORDER BY merchant_id, member_id, business_date, store_id;
        INSERT INTO level_journal (merchant_id, member_id, at, kind, level_rank, level_since,
            level_valid_until, level_scheme_version)
        SELECT merchant_id, member_id, now(), 5, level_rank, level_since, level_valid_until,
            level_scheme_version
        FROM members ORDER BY merchant_id, member_id;
        """
}
