import ServiceKit

/// What speaks against referrals, and what somebody made of it (X17).
enum ReferralReviewSchema {
    /// True where who was counted for a referrer before is counted still.
    static let check = """
        SELECT NOT EXISTS (
            SELECT FROM referrals WHERE referrer_posting_id IS NOT NULL AND NOT counted)
        """

    static let sql = [columns, decided.trigger].joined(separator: "\n")

    private static let decided = PrivilegedChange.updated(
        "referrals", ["friend_id"], of: ["verdict", "decided_at"],
        when: "NEW.decided_by LIKE 'staff:%'")

    private static let columns = """
        ALTER TABLE referrals
            DROP CONSTRAINT referrals_state_check,
            ADD CHECK (state BETWEEN 1 AND 5),
            ADD COLUMN flags smallint NOT NULL DEFAULT 0 CHECK (flags BETWEEN 0 AND 7),
            ADD COLUMN noted_at timestamptz,
            ADD COLUMN verdict smallint CHECK (verdict IN (1, 2)),
            ADD COLUMN decided_by text,
            ADD COLUMN decided_at timestamptz,
            ADD COLUMN reason text,
            ADD COLUMN round smallint NOT NULL DEFAULT 0 CHECK (round >= 0),
            ADD COLUMN counted boolean NOT NULL DEFAULT false,
            ADD CHECK (noted_at IS NOT NULL OR (flags = 0 AND verdict IS NULL)),
            ADD CHECK ((verdict IS NULL) = (decided_by IS NULL)),
            ADD CHECK ((verdict IS NULL) = (decided_at IS NULL)),
            ADD CHECK ((verdict IS NULL) = (reason IS NULL));
        UPDATE referrals SET counted = true WHERE referrer_posting_id IS NOT NULL;
        CREATE INDEX referrals_noted ON referrals (merchant_id, noted_at, friend_id)
            WHERE noted_at IS NOT NULL;
        COMMENT ON COLUMN referrals.state IS
            '1 registered, 2 qualified, 3 rewarded, 4 cancelled, 5 rejected';
        COMMENT ON COLUMN referrals.flags IS
            'What the two have in common: a device (1), a phone (2), a payer (4)';
        COMMENT ON COLUMN referrals.noted_at IS 'When there was a flag, or a decision, first';
        COMMENT ON COLUMN referrals.verdict IS '1 approved, 2 rejected';
        COMMENT ON COLUMN referrals.round IS
            'How often both were granted and had it taken back: a part of the grants'' sources';
        COMMENT ON COLUMN referrals.counted IS
            'Whether the friend has a place among those who count for the referrer';
        """
}
