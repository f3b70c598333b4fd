import ServiceKit

/// What friends and who brought them have in common (X17).
enum ReferralTieSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'referral_ties', 'INSERT')
            AND NOT has_table_privilege('patron_member', 'referral_ties', 'UPDATE')
        """

    static let sql = [
        ties,
        SharedSchema.grant("SELECT, INSERT, DELETE", on: "referral_ties", to: .member),
        SharedSchema.merchantIsolation("referral_ties"),
    ].joined(separator: "\n")

    private static let ties = """
        -- What was told of friends and their referrers, each thing once: 1 phone, 2 device,
        -- 3 payer.
        CREATE TABLE referral_ties (
            merchant_id uuid NOT NULL,
            friend_id uuid NOT NULL,
            referrer_id uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 3),
            noted_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, friend_id, kind)
        );
        CREATE INDEX referral_ties_by_referrer ON referral_ties (merchant_id, referrer_id);
        """
}
