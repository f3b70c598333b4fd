import ServiceKit

/// What members have in common, and the cases that come of it (N15).
enum AbuseSchema {
    private static let tables = [
        "abuse_links", "abuse_queue", "abuse_scores", "abuse_cases", "abuse_settings",
    ]

    /// True where settings that were in force once cannot be changed.
    static let check = """
        SELECT NOT has_table_privilege('patron_member', 'abuse_settings', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'abuse_cases', 'DELETE')
        """

    static let sql =
        ([
            graph, cases,
            SharedSchema.grant(
                "SELECT, INSERT, UPDATE, DELETE", on: "abuse_links, abuse_scores", to: .member),
            SharedSchema.grant("SELECT, INSERT, DELETE", on: "abuse_queue", to: .member),
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "abuse_cases", to: .member),
            SharedSchema.grant("SELECT, INSERT", on: "abuse_settings", to: .member),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    private static let graph = """
        -- Things by keyed digests: 1 phone, 2 device, 3 payer, 4 address of the profile, 5 address
        -- on the net, 6 referral.
        CREATE TABLE abuse_links (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 6),
            digest bytea NOT NULL,
            first_seen timestamptz NOT NULL,
            last_seen timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, member_id, kind, digest),
            CHECK (first_seen <= last_seen)
        );
        CREATE INDEX abuse_links_by_thing
            ON abuse_links (merchant_id, kind, digest, last_seen, member_id);
        CREATE INDEX abuse_links_by_time ON abuse_links (last_seen);
        -- Members who are to be scored again; one may stand here more than once, so that nobody
        -- who adds a row waits for anybody.
        CREATE TABLE abuse_queue (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            -- Whether what has changed is hers, so that those she is tied to are scored too.
            spreads boolean NOT NULL
        );
        CREATE INDEX abuse_queue_by_member ON abuse_queue (merchant_id, member_id);
        -- Scores from the lowest threshold on.
        CREATE TABLE abuse_scores (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            score integer NOT NULL CHECK (score > 0),
            reasons text[] NOT NULL,
            scored_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, member_id)
        );
        CREATE INDEX abuse_scores_by_time ON abuse_scores (scored_at);
        """

    private static let cases = """
        CREATE TABLE abuse_cases (
            merchant_id uuid NOT NULL,
            case_id uuid NOT NULL,
            member_id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            reasons text[] NOT NULL,
            settings_version integer NOT NULL,
            opened_at timestamptz NOT NULL,
            held_at timestamptz,
            -- Under the member's own key.
            appeal_cipher bytea,
            appealed_at timestamptz,
            decided_at timestamptz,
            decided_by text,
            decision_reason text,
            -- Number of its last event.
            event_seq bigint NOT NULL,
            PRIMARY KEY (merchant_id, case_id),
            CHECK (state <> 2 OR held_at IS NOT NULL),
            CHECK ((state IN (3, 4)) = (decided_at IS NOT NULL)),
            CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
            CHECK (appeal_cipher IS NULL OR appealed_at IS NOT NULL)
        );
        COMMENT ON COLUMN abuse_cases.state IS '1 open, 2 held, 3 released, 4 confirmed';
        CREATE INDEX abuse_cases_by_member ON abuse_cases (merchant_id, member_id, case_id);
        CREATE INDEX abuse_cases_by_state ON abuse_cases (merchant_id, state, case_id);
        -- One of a member's cases at most is under way.
        CREATE UNIQUE INDEX abuse_cases_under_way ON abuse_cases (merchant_id, member_id)
            WHERE state IN (1, 2);
        CREATE TABLE abuse_settings (
            merchant_id uuid NOT NULL,
            version integer NOT NULL CHECK (version > 0),
            note integer NOT NULL CHECK (note > 0),
            review integer NOT NULL CHECK (review >= note),
            hold integer NOT NULL CHECK (hold >= review),
            changed_at timestamptz NOT NULL,
            changed_by text NOT NULL,
            PRIMARY KEY (merchant_id, version)
        );
        """
}
