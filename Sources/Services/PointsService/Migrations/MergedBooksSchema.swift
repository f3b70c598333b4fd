import ServiceKit

/// What a merge of members moves beside points: stored value, debt, punch cards, subscriptions (A12).
enum MergedBooksSchema {
    private static let tables = [
        "member_merge_top_ups", "member_merge_cards", "member_merge_subscriptions",
    ]

    static let check = """
        SELECT NOT has_table_privilege('patron_points', 'member_merge_top_ups', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'member_merge_cards', 'UPDATE')
            AND NOT has_table_privilege('patron_points', 'member_merge_subscriptions', 'UPDATE')
            AND NOT EXISTS (
                SELECT FROM member_merges WHERE (moves > 0) <> (moved_at IS NOT NULL))
        """

    static let sql =
        ([
            merges, moved, journals,
            SharedSchema.grant(
                "SELECT, INSERT", on: tables.joined(separator: ", "), to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    private static let merges = """
        ALTER TABLE member_merges
            -- How often it has moved something, or found nothing to move: what comes to the
            -- duplicate's account later follows.
            ADD COLUMN moves integer NOT NULL DEFAULT 0 CHECK (moves >= 0),
            ADD COLUMN debt bigint NOT NULL DEFAULT 0 CHECK (debt >= 0),
            ADD COLUMN debt_returned bigint NOT NULL DEFAULT 0,
            -- Principal and bonus, minor units.
            ADD COLUMN value_minor bigint NOT NULL DEFAULT 0 CHECK (value_minor >= 0),
            ADD COLUMN value_returned_minor bigint NOT NULL DEFAULT 0
                CHECK (value_returned_minor >= 0),
            ADD CHECK (debt_returned BETWEEN 0 AND debt);
        UPDATE member_merges SET moves = 1 WHERE moved_at IS NOT NULL;
        CREATE INDEX member_merges_duplicate ON member_merges (merchant_id, duplicate_id)
            WHERE reversal_told_at IS NULL;
        """

    private static let moved = """
        -- Top-ups that were moved, and what was left of each.
        CREATE TABLE member_merge_top_ups (
            merchant_id uuid NOT NULL,
            merge_id uuid NOT NULL,
            lot_id uuid NOT NULL,
            principal bigint NOT NULL CHECK (principal >= 0),
            bonus bigint NOT NULL CHECK (bonus >= 0),
            PRIMARY KEY (merchant_id, merge_id, lot_id)
        );
        -- Punch cards that were moved, and what each owed.
        CREATE TABLE member_merge_cards (
            merchant_id uuid NOT NULL,
            merge_id uuid NOT NULL,
            card_id uuid NOT NULL,
            liability bigint NOT NULL CHECK (liability >= 0),
            PRIMARY KEY (merchant_id, merge_id, card_id)
        );
        -- Subscriptions that were moved, or that are not renewed since the survivor has the same.
        CREATE TABLE member_merge_subscriptions (
            merchant_id uuid NOT NULL,
            merge_id uuid NOT NULL,
            subscription_id uuid NOT NULL,
            moved boolean NOT NULL,
            PRIMARY KEY (merchant_id, merge_id, subscription_id)
        );
        """

    private static let journals = """
        ALTER TABLE punch_card_entries
            DROP CONSTRAINT punch_card_entries_kind_check,
            ADD CONSTRAINT punch_card_entries_kind_check CHECK (kind BETWEEN 1 AND 6),
            ADD CHECK (kind <> 6 OR uses = 0 AND liability = 0);
        COMMENT ON COLUMN punch_card_entries.kind IS
            '1 sale, 2 use, 3 use given back (once, by the index), 4 refund, 5 end, 6 moved to '
            'another account of the same member';
        COMMENT ON COLUMN top_up_lots.posting_id IS
            'Which brought it to its member: its payment, what gave it back, or a merge';
        """
}
