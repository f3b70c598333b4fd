import ServiceKit

/// Sessions of staff: the second factor, and refresh tokens beside those of members.
enum SessionSchema {
    static let sql = [
        totp, refreshTokens,
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE, DELETE", on: "staff_totp, staff_recovery_codes", to: .member),
        SharedSchema.merchantIsolation("staff_totp"),
        SharedSchema.merchantIsolation("staff_recovery_codes"),
    ].joined(separator: "\n")

    private static let totp = """
        CREATE TABLE staff_totp (
            merchant_id uuid NOT NULL,
            staff_id uuid NOT NULL,
            -- Sealed under a key derived from the key-encryption key.
            seed_cipher bytea NOT NULL,
            -- Null until a first code has proven that the seed arrived.
            confirmed_at timestamptz,
            -- The last step whose code was used: none works twice.
            last_step bigint NOT NULL DEFAULT 0,
            PRIMARY KEY (merchant_id, staff_id),
            FOREIGN KEY (merchant_id, staff_id) REFERENCES staff
        );
        CREATE TABLE staff_recovery_codes (
            merchant_id uuid NOT NULL,
            staff_id uuid NOT NULL,
            code_hash bytea NOT NULL,
            PRIMARY KEY (merchant_id, staff_id, code_hash),
            FOREIGN KEY (merchant_id, staff_id) REFERENCES staff
        );
        """

    private static let refreshTokens = """
        ALTER TABLE refresh_tokens
            ALTER COLUMN member_id DROP NOT NULL,
            ADD COLUMN staff_id uuid,
            ADD FOREIGN KEY (merchant_id, staff_id) REFERENCES staff,
            ADD CHECK (num_nonnulls(member_id, staff_id) = 1);
        """
}
