import ServiceKit

/// Keys of apps by RPC, and of two kinds: a sealed secret for HMAC, or a public key for Ed25519.
enum AppSchema {
    static let sql = [
        keys,
        SharedSchema.grant("INSERT", on: "apps, app_keys", to: .member),
        SharedSchema.grant("UPDATE (disabled)", on: "apps", to: .member),
        SharedSchema.grant("DELETE", on: "app_keys", to: .member),
    ].joined(separator: "\n")

    private static let keys = """
        ALTER TABLE app_keys
            ALTER COLUMN secret_cipher DROP NOT NULL,
            ADD COLUMN public_key bytea CHECK (octet_length(public_key) = 32),
            ADD CHECK (num_nonnulls(secret_cipher, public_key) = 1);
        CREATE INDEX apps_by_merchant ON apps (merchant_id, app);
        """
}
