import ServiceKit

/// What partners get for uses of benefits (B13).
enum PartnerSchema {
    /// True where a use cannot be changed but for its reversal, and every partner has a code.
    static let check = """
        SELECT NOT has_table_privilege('patron_member', 'partner_uses', 'DELETE')
            AND NOT has_column_privilege('patron_member', 'partner_uses', 'compensation_minor',
                'UPDATE')
            AND NOT EXISTS (
                SELECT FROM level_benefits WHERE partner_kind IS NOT NULL AND partner_code IS NULL)
        """

    static let sql = [
        benefits, claims, uses,
        SharedSchema.grant("SELECT, INSERT", on: "partner_uses", to: .member),
        SharedSchema.grant(
            "UPDATE (reversed_date, reversed_at, reversed_by)", on: "partner_uses", to: .member),
        SharedSchema.merchantIsolation("partner_uses"),
    ].joined(separator: "\n")

    /// Partners had no codes before: one of one kind and name was the same.
    private static let benefits = """
        ALTER TABLE level_benefits
            ADD COLUMN partner_code text CHECK (partner_code ~ '^[a-z0-9_]{1,32}$'),
            ADD COLUMN compensation_minor bigint
                CHECK (compensation_minor BETWEEN 0 AND 100000000);
        UPDATE level_benefits b
        SET partner_code = 'partner_' || n.number, compensation_minor = 0
        FROM (
            SELECT merchant_id, version, rank, position, dense_rank() OVER (
                PARTITION BY merchant_id ORDER BY partner_kind, partner_zh, partner_en) AS number
            FROM level_benefits WHERE partner_kind IS NOT NULL) n
        WHERE b.merchant_id = n.merchant_id AND b.version = n.version AND b.rank = n.rank
            AND b.position = n.position;
        ALTER TABLE level_benefits
            ADD CHECK ((partner_kind IS NULL) = (partner_code IS NULL)),
            ADD CHECK ((partner_kind IS NULL) = (compensation_minor IS NULL));
        """

    /// Claims that may still be used are of the partner that the scheme in force then named.
    private static let claims = """
        ALTER TABLE benefit_claims
            ADD COLUMN partner_code text,
            ADD COLUMN compensation_minor bigint CHECK (compensation_minor >= 0),
            ADD CHECK ((partner_code IS NULL) = (compensation_minor IS NULL));
        UPDATE benefit_claims c
        SET partner_code = b.partner_code, compensation_minor = b.compensation_minor
        FROM levels l
        JOIN level_benefits b ON b.merchant_id = l.merchant_id AND b.version = l.version
            AND b.rank = l.rank AND b.partner_code IS NOT NULL
        WHERE c.used_at IS NULL AND l.merchant_id = c.merchant_id AND l.code = c.level_code
            AND b.code = c.benefit_code AND l.version = (
                SELECT s.version FROM level_schemes s
                WHERE s.merchant_id = c.merchant_id AND s.state = 'ACTIVE'
                    AND coalesce(s.effective_from, '-infinity') <= c.claimed_at
                ORDER BY s.effective_from DESC NULLS LAST, s.version DESC LIMIT 1);
        """

    private static let uses = """
        CREATE TABLE partner_uses (
            merchant_id uuid NOT NULL,
            -- Of the event that told of it.
            use_id uuid NOT NULL,
            claim_id uuid NOT NULL,
            partner_code text NOT NULL,
            benefit_code text NOT NULL,
            store_id uuid NOT NULL,
            -- By the merchant's clock.
            business_date date NOT NULL,
            used_at timestamptz NOT NULL,
            -- As it was agreed on the day of the use.
            compensation_minor bigint NOT NULL CHECK (compensation_minor >= 0),
            reversed_date date,
            reversed_at timestamptz,
            reversed_by text,
            PRIMARY KEY (merchant_id, use_id),
            CHECK ((reversed_at IS NULL) = (reversed_date IS NULL)),
            CHECK ((reversed_at IS NULL) = (reversed_by IS NULL))
        );
        -- A claim is used once, unless that was undone.
        CREATE UNIQUE INDEX partner_uses_claim ON partner_uses (merchant_id, claim_id)
            WHERE reversed_at IS NULL;
        CREATE INDEX partner_uses_by_date ON partner_uses (merchant_id, business_date);
        CREATE INDEX partner_uses_by_reversal ON partner_uses (merchant_id, reversed_date)
            WHERE reversed_date IS NOT NULL;
        CREATE TRIGGER partner_uses_updates_are_noted AFTER UPDATE OF reversed_at ON partner_uses
            FOR EACH ROW WHEN (OLD.reversed_at IS DISTINCT FROM NEW.reversed_at)
            EXECUTE FUNCTION note_privileged_change('', 'claim_id');
        """
}
