import ServiceKit

/// Benefits of levels that are claimed and used.
enum BenefitSchema {
    static let sql = [
        benefits, claims,
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "benefit_claims", to: .member),
        SharedSchema.merchantIsolation("benefit_claims"),
    ].joined(separator: "\n")

    private static let benefits = """
        ALTER TABLE levels ADD COLUMN inherits_benefits boolean NOT NULL DEFAULT false;
        ALTER TABLE level_benefits
            -- Null where it is not claimed.
            ADD COLUMN uses integer CHECK (uses BETWEEN 1 AND 1000),
            ADD COLUMN use_period text CHECK (use_period IN ('MONTH', 'QUARTER', 'YEAR',
                'BIRTHDAY_DAY', 'BIRTHDAY_WEEK', 'BIRTHDAY_MONTH')),
            -- Alternatives of one name, and how many of them are chosen in a period.
            ADD COLUMN choice text,
            ADD COLUMN choose integer CHECK (choose > 0),
            ADD CHECK ((uses IS NULL) = (use_period IS NULL)),
            ADD CHECK ((choice IS NULL) = (choose IS NULL));
        """

    private static let claims = """
        CREATE TABLE benefit_claims (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            claim_id uuid NOT NULL,
            benefit_code text NOT NULL,
            level_code text NOT NULL,
            choice text,
            -- What claims are counted by: the first day of the period, of a birthday that of its year.
            period_start date NOT NULL,
            code text COLLATE "C" NOT NULL,
            claimed_at timestamptz NOT NULL,
            expires_at timestamptz NOT NULL,
            used_at timestamptz,
            store_id uuid,
            terminal_id text,
            staff_id text,
            PRIMARY KEY (merchant_id, member_id, claim_id),
            UNIQUE (merchant_id, code),
            CHECK ((used_at IS NULL) = (store_id IS NULL))
        );
        """
}
