import ServiceKit

/// What members have allowed, and the words that they allowed it by.
enum ConsentSchema {
    static let check = """
        SELECT NOT has_table_privilege('patron_member', 'consents', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'consents', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'consent_texts', 'UPDATE')
        """

    static let sql = [
        tables,
        SharedSchema.grant("SELECT, INSERT", on: "consent_texts, consents", to: .member),
        SharedSchema.merchantIsolation("consent_texts"),
        SharedSchema.merchantIsolation("consents"),
    ].joined(separator: "\n")

    // Purposes are 1 service, 2 SMS marketing, 3 WeChat marketing, 4 profiling.
    private static let tables = """
        CREATE TABLE consent_texts (
            merchant_id uuid NOT NULL,
            purpose smallint NOT NULL CHECK (purpose BETWEEN 1 AND 4),
            version integer NOT NULL CHECK (version > 0),
            -- Whether what was given to earlier versions no longer counts.
            asks_again boolean NOT NULL,
            text_zh text NOT NULL,
            text_en text NOT NULL,
            published_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, purpose, version)
        );
        -- Every decision of a member, numbered from 1; the last one of a purpose counts.
        CREATE TABLE consents (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            number bigint NOT NULL CHECK (number > 0),
            purpose smallint NOT NULL CHECK (purpose BETWEEN 1 AND 4),
            given boolean NOT NULL,
            text_version integer NOT NULL CHECK (text_version >= 0),
            decided_at timestamptz NOT NULL,
            app text NOT NULL,
            PRIMARY KEY (merchant_id, member_id, number)
        );
        CREATE UNIQUE INDEX consents_by_purpose
            ON consents (merchant_id, member_id, purpose, number);
        """
}
