import ServiceKit

/// What happens when a stage is entered, who has not registered yet, and what sources of members give
/// and cost.
enum LifeCycleSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'life_steps', 'DELETE')
            AND has_table_privilege('patron_member', 'prospects', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'source_costs', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'source_costs', 'DELETE')
        """

    static let sql = [
        plans, prospects, sources,
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE", on: "life_plans, value_marks, source_terms", to: .member),
        SharedSchema.grant("SELECT, INSERT, DELETE", on: "life_steps", to: .member),
        SharedSchema.grant("SELECT, INSERT, UPDATE, DELETE", on: "prospects", to: .member),
        SharedSchema.grant("SELECT, INSERT", on: "source_costs, source_incentives", to: .member),
        [
            "life_plans", "life_steps", "value_marks", "prospects", "source_terms",
            "source_costs", "source_incentives",
        ].map(SharedSchema.merchantIsolation).joined(separator: "\n"),
    ].joined(separator: "\n")

    private static let plans = """
        CREATE TABLE life_plans (
            merchant_id uuid PRIMARY KEY REFERENCES merchants,
            -- The numbers of patron.member.v1.ValueMode.
            mode smallint NOT NULL CHECK (mode BETWEEN 1 AND 3),
            -- The merchant's own marks of a high value: all three, or none.
            recency_days integer CHECK (recency_days > 0),
            orders bigint CHECK (orders > 0),
            spend_minor bigint CHECK (spend_minor > 0),
            revision integer NOT NULL,
            changed_at timestamptz NOT NULL,
            changed_by text NOT NULL,
            CHECK ((recency_days IS NULL) = (orders IS NULL)
                AND (orders IS NULL) = (spend_minor IS NULL))
        );
        CREATE TABLE life_steps (
            merchant_id uuid NOT NULL REFERENCES life_plans,
            -- The numbers of patron.member.v1.LifeStage.
            stage smallint NOT NULL CHECK (stage BETWEEN 2 AND 6),
            tag text COLLATE "C",
            keeps_tag boolean NOT NULL,
            action text,
            prompt_zh text,
            prompt_en text,
            PRIMARY KEY (merchant_id, stage),
            CHECK ((prompt_zh IS NULL) = (prompt_en IS NULL))
        );
        -- From where on a member is of high value, as her merchant's buyers came to on a date.
        CREATE TABLE value_marks (
            merchant_id uuid PRIMARY KEY REFERENCES merchants,
            business_date date NOT NULL,
            buyers bigint NOT NULL,
            -- Null where there were no buyers.
            recency_days integer,
            orders bigint,
            spend_minor bigint
        );
        -- Who is no member any more, to be taken off what the index by stage counts.
        CREATE INDEX members_gone ON members (merchant_id, stage) WHERE state >= 3;
        """

    private static let prospects = """
        -- Accounts at platforms that were seen and belong to no member, by the digest that their
        -- owners would be found by. Whose owner registers keeps the day alone: the digest is replaced
        -- by a random value.
        CREATE TABLE prospects (
            merchant_id uuid NOT NULL,
            subject_index bytea NOT NULL,
            -- Where they came from first, as of members.
            origin smallint NOT NULL CHECK (origin BETWEEN 1 AND 7),
            scene_id uuid,
            first_seen_at timestamptz NOT NULL,
            last_seen_at timestamptz NOT NULL,
            registered_at timestamptz,
            PRIMARY KEY (merchant_id, subject_index)
        );
        CREATE INDEX prospects_by_day ON prospects (merchant_id, first_seen_at)
            INCLUDE (origin, scene_id, registered_at);
        CREATE INDEX prospects_open ON prospects (merchant_id) WHERE registered_at IS NULL;
        CREATE INDEX prospects_by_age ON prospects (last_seen_at);
        """

    private static let sources = """
        CREATE TABLE source_terms (
            merchant_id uuid NOT NULL REFERENCES merchants,
            origin smallint NOT NULL CHECK (origin BETWEEN 1 AND 7),
            -- All zeros: of the origin as a whole.
            scene_id uuid NOT NULL,
            event_code text,
            coupon_template_id uuid,
            incentive_cost_minor bigint NOT NULL CHECK (incentive_cost_minor >= 0),
            prompt_zh text,
            prompt_en text,
            archived boolean NOT NULL,
            revision integer NOT NULL,
            changed_at timestamptz NOT NULL,
            changed_by text NOT NULL,
            PRIMARY KEY (merchant_id, origin, scene_id),
            CHECK ((prompt_zh IS NULL) = (prompt_en IS NULL))
        );
        CREATE TABLE source_costs (
            merchant_id uuid NOT NULL REFERENCES merchants,
            cost_id uuid NOT NULL,
            origin smallint NOT NULL CHECK (origin BETWEEN 1 AND 7),
            -- All zeros: of the origin as a whole.
            scene_id uuid NOT NULL,
            business_date date NOT NULL,
            amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
            note text NOT NULL,
            entered_at timestamptz NOT NULL,
            entered_by text NOT NULL,
            PRIMARY KEY (merchant_id, cost_id)
        );
        CREATE INDEX source_costs_by_date ON source_costs (merchant_id, business_date);
        -- What registrations were granted, at the cost of that moment. No personal data.
        CREATE TABLE source_incentives (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            origin smallint NOT NULL CHECK (origin BETWEEN 1 AND 7),
            scene_id uuid NOT NULL,
            cost_minor bigint NOT NULL CHECK (cost_minor >= 0),
            granted_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, member_id)
        );
        CREATE INDEX source_incentives_by_time ON source_incentives (merchant_id, granted_at);
        """
}
