import ServiceKit

/// Who has taken whose place: what comes to a duplicate's account later is the survivor's (A12).
enum MergedMemberSchema {
    static let check = """
        SELECT has_table_privilege('patron_marketing', 'merged_members', 'DELETE')
            AND NOT EXISTS (SELECT FROM merged_members)
        """

    static let sql = [
        """
        CREATE TABLE merged_members (
            merchant_id uuid NOT NULL,
            duplicate_id uuid NOT NULL,
            merge_id uuid NOT NULL,
            survivor_id uuid NOT NULL,
            woken boolean NOT NULL DEFAULT false,
            PRIMARY KEY (merchant_id, duplicate_id)
        );
        COMMENT ON TABLE merged_members IS
            'Members who are one with another now; whom a reversal has parted is not here';
        COMMENT ON COLUMN merged_members.woken IS
            'Whether a coupon has come to the duplicate since somebody has looked';
        CREATE INDEX merged_members_woken ON merged_members (merchant_id, duplicate_id)
            WHERE woken;
        """,
        SharedSchema.grant("SELECT, INSERT, UPDATE, DELETE", on: "merged_members", to: .marketing),
        SharedSchema.merchantIsolation("merged_members"),
    ].joined(separator: "\n")
}
