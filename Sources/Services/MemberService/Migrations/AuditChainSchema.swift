import ServiceKit

/// The proof that the audit is whole: a chain of hashes over its rows, in tables of its own.
enum AuditChainSchema {
    static let check = """
        SELECT NOT has_table_privilege('patron_member', 'audit', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'audit', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'audit_chain', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'audit_chain', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'audit_checkpoints', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'audit_checkpoints', 'DELETE')
        """

    static let sql = [
        columns, tables, pending,
        SharedSchema.grant("SELECT, INSERT", on: "audit_chain, audit_checkpoints", to: .member),
        SharedSchema.grant("SELECT, INSERT, DELETE", on: "audit_pending", to: .member),
        SharedSchema.merchantIsolation("audit_chain"),
        SharedSchema.merchantIsolation("audit_checkpoints"),
        SharedSchema.merchantIsolation("audit_pending"),
    ].joined(separator: "\n")

    private static let columns = """
        ALTER TABLE audit
            -- Through which app or terminal.
            ADD COLUMN app text,
            -- SHA-256 of what stood there; of personal data as it is kept, which is encrypted.
            ADD COLUMN before_digest bytea,
            ADD COLUMN after_digest bytea;
        CREATE INDEX audit_by_object ON audit (merchant_id, object, sequence);
        CREATE INDEX audit_by_actor ON audit (merchant_id, actor, sequence);
        """

    private static let tables = """
        CREATE TABLE audit_chain (
            merchant_id uuid NOT NULL,
            position bigint NOT NULL CHECK (position > 0),
            sequence bigint NOT NULL,
            encoding smallint NOT NULL,
            row_digest bytea NOT NULL,
            chained_at timestamptz NOT NULL,
            previous_hash bytea NOT NULL,
            hash bytea NOT NULL,
            PRIMARY KEY (merchant_id, position),
            UNIQUE (merchant_id, sequence)
        );
        CREATE TABLE audit_checkpoints (
            merchant_id uuid NOT NULL,
            position bigint NOT NULL,
            at timestamptz NOT NULL,
            hash bytea NOT NULL,
            kid text NOT NULL,
            signature bytea NOT NULL,
            PRIMARY KEY (merchant_id, position)
        );
        """

    /// Sequences are given out in one order and committed in another, and some never are: what is
    /// still to be chained is noted by the database itself, in the transaction of the deed.
    private static let pending = """
        CREATE TABLE audit_pending (
            merchant_id uuid NOT NULL,
            sequence bigint NOT NULL,
            PRIMARY KEY (merchant_id, sequence)
        );
        INSERT INTO audit_pending SELECT merchant_id, sequence FROM audit;
        CREATE FUNCTION note_audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO audit_pending VALUES (NEW.merchant_id, NEW.sequence);
            RETURN NULL;
        END $$;
        CREATE TRIGGER audit_is_chained AFTER INSERT ON audit
            FOR EACH ROW EXECUTE FUNCTION note_audit_row();
        """
}
