import ServiceKit

/// Dynamic codes of members.
enum IdentificationSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'member_codes', 'DELETE')
        """

    static let sql = [
        memberCodes,
        SharedSchema.grant("SELECT, INSERT, UPDATE, DELETE", on: "member_codes", to: .member),
        SharedSchema.merchantIsolation("member_codes"),
    ].joined(separator: "\n")

    /// The newest code of a member is found by a partial index, which is unique: of two that are
    /// issued at once one is the newest.
    private static let memberCodes = """
        CREATE TABLE member_codes (
            merchant_id uuid NOT NULL,
            code_hash bytea NOT NULL,
            member_id uuid NOT NULL,
            issued_at timestamptz NOT NULL,
            expires_at timestamptz NOT NULL,
            newest boolean NOT NULL,
            used_at timestamptz,
            -- The operation that used the code up.
            used_by text COLLATE "C",
            PRIMARY KEY (merchant_id, code_hash),
            CHECK ((used_at IS NULL) = (used_by IS NULL))
        ) WITH (fillfactor = 80);
        CREATE UNIQUE INDEX member_codes_newest ON member_codes (merchant_id, member_id)
            WHERE newest;
        CREATE INDEX member_codes_by_expiry ON member_codes (expires_at);
        """
}
