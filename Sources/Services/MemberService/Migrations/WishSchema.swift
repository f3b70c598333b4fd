import ServiceKit

/// Wishes for services and what became of them (B17); benefits in certain stores, of partners, and what
/// members think of them (B13, B15).
enum WishSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'service_wishes', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'service_wishes', 'DELETE')
        """

    static let sql = [
        wishes, benefits, claims,
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "service_wishes", to: .member),
        SharedSchema.merchantIsolation("service_wishes"),
    ].joined(separator: "\n")

    private static let benefits = """
        ALTER TABLE level_benefits
            ADD COLUMN store_ids uuid[] NOT NULL DEFAULT '{}',
            ADD COLUMN partner_kind text CHECK (partner_kind IN
                ('CINEMA', 'GYM', 'KTV', 'RESTAURANT', 'OTHER')),
            ADD COLUMN partner_zh text,
            ADD COLUMN partner_en text,
            ADD COLUMN asks_feedback boolean NOT NULL DEFAULT false,
            ADD CHECK ((partner_kind IS NULL) = (partner_zh IS NULL)),
            ADD CHECK ((partner_kind IS NULL) = (partner_en IS NULL));
        """

    /// A claim keeps the terms that it was made by.
    private static let claims = """
        ALTER TABLE benefit_claims
            ADD COLUMN store_ids uuid[] NOT NULL DEFAULT '{}',
            ADD COLUMN asks_feedback boolean NOT NULL DEFAULT false,
            ADD COLUMN score smallint CHECK (score BETWEEN 1 AND 5),
            -- Her words, under her own key.
            ADD COLUMN feedback_cipher bytea,
            ADD COLUMN rated_at timestamptz,
            ADD CHECK ((score IS NULL) = (rated_at IS NULL)),
            ADD CHECK (score IS NULL OR used_at IS NOT NULL);
        CREATE INDEX benefit_claims_rated ON benefit_claims (merchant_id, claim_id)
            WHERE score IS NOT NULL;
        """

    private static let wishes = """
        CREATE TABLE service_wishes (
            merchant_id uuid NOT NULL,
            wish_id uuid NOT NULL,
            member_id uuid NOT NULL,
            -- The level that was held when it was filed.
            level_code text NOT NULL,
            benefit_code text,
            wanted_on date,
            -- Words are under the member's own key: they go with it.
            text_cipher bytea NOT NULL,
            state text NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
            filed_at timestamptz NOT NULL,
            answer_cipher bytea,
            answered_at timestamptz,
            answered_by text,
            ended_at timestamptz,
            score smallint CHECK (score BETWEEN 1 AND 5),
            PRIMARY KEY (merchant_id, wish_id),
            CHECK ((state IN ('ANSWERED', 'CLOSED')) = (answer_cipher IS NOT NULL)),
            CHECK ((answer_cipher IS NULL) = (answered_at IS NULL)),
            CHECK ((answer_cipher IS NULL) = (answered_by IS NULL)),
            CHECK ((state IN ('CLOSED', 'WITHDRAWN')) = (ended_at IS NOT NULL)),
            CHECK (score IS NULL OR answer_cipher IS NOT NULL)
        );
        CREATE INDEX service_wishes_by_member ON service_wishes (merchant_id, member_id, wish_id);
        CREATE INDEX service_wishes_open ON service_wishes (merchant_id, wish_id)
            WHERE state = 'OPEN';
        """
}
