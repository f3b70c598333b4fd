import ServiceKit

/// Members who were made one, as the feed has told, and what was moved between their accounts
/// (A12).
enum MemberMergeSchema {
    static let check = """
        SELECT NOT has_table_privilege('patron_points', 'member_merges', 'DELETE')
            AND NOT has_table_privilege('patron_points', 'member_merge_lots', 'UPDATE')
        """

    static let sql = [
        tables,
        SharedSchema.grant("SELECT, INSERT, UPDATE", on: "member_merges", to: .points),
        SharedSchema.grant("SELECT, INSERT", on: "member_merge_lots", to: .points),
        SharedSchema.merchantIsolation("member_merges"),
        SharedSchema.merchantIsolation("member_merge_lots"),
    ].joined(separator: "\n")

    private static let tables = """
        CREATE TABLE member_merges (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            survivor_id uuid NOT NULL,
            duplicate_id uuid NOT NULL,
            told_at timestamptz NOT NULL,
            -- When the job looks at it next; null where nothing is left to do.
            next_try_at timestamptz,
            points bigint NOT NULL DEFAULT 0 CHECK (points >= 0),
            moved_at timestamptz,
            -- When it was reversed, as the feed has told, and when the points went back.
            reversal_told_at timestamptz,
            returned bigint NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND points),
            returned_at timestamptz,
            PRIMARY KEY (merchant_id, id)
        ) WITH (fillfactor = 80);
        CREATE INDEX member_merges_due ON member_merges (next_try_at)
            WHERE next_try_at IS NOT NULL;
        -- What was moved, by the survivor's lot that has it.
        CREATE TABLE member_merge_lots (
            merchant_id uuid NOT NULL,
            merge_id uuid NOT NULL,
            lot_id uuid NOT NULL,
            points bigint NOT NULL CHECK (points > 0),
            PRIMARY KEY (merchant_id, merge_id, lot_id)
        );
        """
}
