/// Rewards, their stock, and the codes that members have for them.
///
/// The indices of redemptions are partial, some by a condition that every row fulfils: while the
/// table is small each costs the same, and only the statement that is meant says its condition
/// (docs/adr/0008).
enum RewardSchema {
    static let tables = ["rewards", "reward_versions", "redemptions"]

    static let rewards = """
        CREATE TABLE rewards (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 4),
            version integer NOT NULL CHECK (version > 0),
            stock bigint CHECK (stock >= 0),
            taken bigint NOT NULL DEFAULT 0 CHECK (taken >= 0),
            PRIMARY KEY (merchant_id, id),
            CHECK (stock IS NULL OR taken <= stock)
        ) WITH (fillfactor = 50);
        COMMENT ON COLUMN rewards.state IS '1 draft, 2 active, 3 paused, 4 archived';
        COMMENT ON COLUMN rewards.stock IS 'Pieces in all; no limit where null';

        CREATE TABLE reward_versions (
            merchant_id uuid NOT NULL,
            reward_id uuid NOT NULL,
            version integer NOT NULL,
            definition jsonb NOT NULL,
            author text NOT NULL,
            created_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, reward_id, version)
        );

        CREATE TABLE redemptions (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            member_id uuid NOT NULL,
            reward_id uuid NOT NULL,
            reward_version integer NOT NULL,
            quantity bigint NOT NULL CHECK (quantity > 0),
            points bigint NOT NULL CHECK (points > 0),
            cash_minor bigint NOT NULL CHECK (cash_minor >= 0),
            code text COLLATE "C" NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 5),
            spend_id uuid NOT NULL,
            business_date date NOT NULL,
            issued_at timestamptz NOT NULL,
            expires_at timestamptz NOT NULL,
            redeemed_at timestamptz,
            store_id uuid,
            terminal_id text,
            staff_id text,
            closed_at timestamptz,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state IN (2, 5)) = (redeemed_at IS NOT NULL AND store_id IS NOT NULL)),
            CHECK ((state IN (3, 4, 5)) = (closed_at IS NOT NULL))
        ) WITH (fillfactor = 80);
        CREATE INDEX redemptions_member ON redemptions (merchant_id, member_id, id)
            WHERE state > 0;
        CREATE UNIQUE INDEX redemptions_code ON redemptions (merchant_id, code) WHERE state > 0;
        CREATE INDEX redemptions_taken
            ON redemptions (merchant_id, member_id, reward_id, business_date) WHERE state <= 2;
        CREATE INDEX redemptions_due ON redemptions (expires_at) WHERE state = 1;
        COMMENT ON COLUMN redemptions.state IS
            '1 issued, 2 redeemed, 3 cancelled, 4 expired, 5 refunded';
        COMMENT ON COLUMN redemptions.points IS 'Of all pieces together, as is cash_minor';
        """
}
