import ServiceKit

/// Key-encryption keys that a key service seals, and the leave to seal secrets anew.
enum KeySchema {
    static let check = """
        SELECT NOT has_table_privilege('patron_member', 'key_encryption_keys', 'DELETE')
            AND NOT has_column_privilege(
                'patron_member', 'key_encryption_keys', 'begins_at', 'UPDATE')
            AND has_column_privilege('patron_member', 'app_keys', 'secret_cipher', 'UPDATE')
            AND NOT has_column_privilege('patron_member', 'app_keys', 'app', 'UPDATE')
        """

    static let sql = [
        keys,
        SharedSchema.grant("SELECT, INSERT", on: "key_encryption_keys", to: .member),
        SharedSchema.grant(
            "UPDATE (service_key, key_version, sealed)", on: "key_encryption_keys", to: .member),
        SharedSchema.grant("UPDATE (secret_cipher)", on: "app_keys", to: .member),
    ].joined(separator: "\n")

    private static let keys = """
        -- Worth nothing without the key service. They are kept for ever: copies of the database
        -- may need them.
        CREATE TABLE key_encryption_keys (
            number smallint PRIMARY KEY CHECK (number BETWEEN 1 AND 255),
            service_key text NOT NULL,
            key_version integer NOT NULL CHECK (key_version > 0),
            sealed bytea NOT NULL CHECK (octet_length(sealed) <= 4096),
            created_at timestamptz NOT NULL,
            begins_at timestamptz NOT NULL CHECK (begins_at >= created_at)
        );
        """
}
