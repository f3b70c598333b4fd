import ServiceKit

/// How members leave and take their data with them.
enum ErasureSchema {
    /// Only the payload of an event can be changed, to take personal data out of it.
    static let check = """
        SELECT has_column_privilege('patron_member', 'outbox', 'payload', 'UPDATE')
            AND NOT has_column_privilege('patron_member', 'outbox', 'type', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'outbox', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'erasures', 'UPDATE')
        """

    static let sql = [
        leaving, erasures, exports, forgetting, retirement,
        SharedSchema.grant(
            "SELECT, INSERT, UPDATE", on: "deregistrations", to: .member),
        SharedSchema.grant("SELECT, INSERT", on: "erasures", to: .member),
        SharedSchema.grant("SELECT, INSERT, UPDATE, DELETE", on: "member_exports", to: .member),
        SharedSchema.grant("DELETE", on: "member_imports", to: .member),
        SharedSchema.grant("UPDATE (payload)", on: "outbox", to: .member),
        SharedSchema.merchantIsolation("deregistrations"),
        SharedSchema.merchantIsolation("erasures"),
        SharedSchema.merchantIsolation("member_exports"),
    ].joined(separator: "\n")

    private static let leaving = """
        -- When her data is destroyed; null for a member who stays.
        ALTER TABLE members ADD COLUMN leaving_at timestamptz;
        CREATE TABLE deregistrations (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            id uuid NOT NULL,
            -- 1 cooling off, 2 cancelled, 3 done.
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            requested_at timestamptz NOT NULL,
            due_at timestamptz NOT NULL,
            -- When the job looks at it next: later than due_at where something is to be settled again.
            next_try_at timestamptz NOT NULL,
            closed_at timestamptz,
            PRIMARY KEY (merchant_id, member_id, id),
            CHECK ((state = 1) = (closed_at IS NULL))
        );
        CREATE UNIQUE INDEX deregistrations_open ON deregistrations (merchant_id, member_id)
            WHERE state = 1;
        CREATE INDEX deregistrations_due ON deregistrations (next_try_at) WHERE state = 1;
        """

    private static let erasures = """
        -- Whose data was destroyed, and when: applied again after a backup was restored.
        CREATE TABLE erasures (
            merchant_id uuid NOT NULL,
            member_id uuid NOT NULL,
            erased_at timestamptz NOT NULL,
            PRIMARY KEY (merchant_id, member_id)
        );
        """

    /// Files under the member's own key: when that is destroyed, so are they.
    private static let exports = """
        CREATE TABLE member_exports (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            member_id uuid NOT NULL,
            -- 1 running, 2 ready, 3 failed.
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            requested_at timestamptz NOT NULL,
            attempts smallint NOT NULL DEFAULT 0,
            -- Who gathers it has it until then; when it is ready, the end of the file.
            until timestamptz NOT NULL,
            json_cipher bytea,
            csv_cipher bytea,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state = 2) = (json_cipher IS NOT NULL AND csv_cipher IS NOT NULL))
        );
        CREATE INDEX member_exports_by_member ON member_exports (merchant_id, member_id);
        CREATE INDEX member_exports_due ON member_exports (until);
        """

    /// What a member is forgotten by: her rows are found by her id.
    private static let forgetting = """
        CREATE INDEX outbox_by_aggregate ON outbox (aggregate_id);
        CREATE INDEX refresh_tokens_by_member ON refresh_tokens (merchant_id, member_id);
        CREATE INDEX member_imports_by_member ON member_imports (merchant_id, member_id);
        CREATE INDEX operations_codes ON operations (created_at)
            WHERE method = 'patron.member.v1.Members/SendSmsCode' AND status = 0
                AND response IS NOT NULL;
        -- Finds keys under an older key-encryption key: its number is the second byte.
        CREATE INDEX members_by_kek ON members (get_byte(data_key, 1), merchant_id, member_id)
            WHERE data_key IS NOT NULL;
        """

    /// The service cannot delete rows of the audit, but it may ask for those to go that are too old:
    /// how old that is the database decides by its own clock.
    private static let retirement = """
        CREATE INDEX audit_by_time ON audit (at);
        CREATE FUNCTION retire_audit(oldest timestamptz, most bigint) RETURNS bigint
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE
            retired bigint;
        BEGIN
            WITH gone AS (
                DELETE FROM audit WHERE (merchant_id, sequence) IN (
                    SELECT a.merchant_id, a.sequence FROM audit a
                    JOIN audit_chain c ON c.merchant_id = a.merchant_id
                        AND c.sequence = a.sequence
                    WHERE a.at < least(oldest, now() - interval '1098 days')
                        AND c.chained_at < least(oldest, now() - interval '1098 days')
                    ORDER BY a.at LIMIT most)
                RETURNING 1)
            SELECT count(*) INTO retired FROM gone;
            RETURN retired;
        END $$;
        REVOKE ALL ON FUNCTION retire_audit(timestamptz, bigint) FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION retire_audit(timestamptz, bigint) TO patron_member;
        """
}
