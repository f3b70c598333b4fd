import ServiceKit

/// Log-ins one by one: what a member or a staff account sees of them, and when each ends for good.
enum SessionListSchema {
    static let check = """
        SELECT has_table_privilege('patron_member', 'sessions', 'DELETE')
            AND NOT has_column_privilege('patron_member', 'sessions', 'ends_at', 'UPDATE')
        """

    static let sql = [
        sessions,
        SharedSchema.grant("SELECT, INSERT, DELETE", on: "sessions", to: .member),
        SharedSchema.grant(
            "UPDATE (epoch, used_at, expires_at, address)", on: "sessions", to: .member),
        SharedSchema.merchantIsolation("sessions"),
    ].joined(separator: "\n")

    /// One a family of refresh tokens, by the family's id. Those of before end a year after the
    /// migration, those of staff a day.
    private static let sessions = """
        CREATE TABLE sessions (
            merchant_id uuid NOT NULL,
            session_id uuid NOT NULL,
            member_id uuid,
            staff_id uuid,
            app text NOT NULL,
            -- Good while it is the holder's.
            epoch bigint NOT NULL,
            began_at timestamptz NOT NULL,
            -- However often it is refreshed.
            ends_at timestamptz NOT NULL,
            used_at timestamptz NOT NULL,
            -- End of the last refresh token.
            expires_at timestamptz NOT NULL CHECK (expires_at <= ends_at),
            -- From where it was refreshed last, where that is known.
            address text NOT NULL,
            PRIMARY KEY (merchant_id, session_id),
            CHECK (num_nonnulls(member_id, staff_id) = 1)
        ) WITH (fillfactor = 80);
        CREATE INDEX sessions_of_members ON sessions (merchant_id, member_id, session_id)
            WHERE member_id IS NOT NULL;
        CREATE INDEX sessions_of_staff ON sessions (merchant_id, staff_id, session_id)
            WHERE staff_id IS NOT NULL;
        CREATE INDEX sessions_by_end ON sessions (expires_at);
        CREATE INDEX refresh_tokens_of_staff ON refresh_tokens (merchant_id, staff_id)
            WHERE staff_id IS NOT NULL;
        INSERT INTO sessions (merchant_id, session_id, member_id, staff_id, app, epoch, began_at,
            ends_at, used_at, expires_at, address)
        SELECT DISTINCT ON (merchant_id, family_id) merchant_id, family_id, member_id, staff_id,
            app, epoch, now(), greatest(expires_at, now() + CASE WHEN staff_id IS NULL
                THEN interval '365 days' ELSE interval '24 hours' END), now(), expires_at, ''
        FROM refresh_tokens WHERE revoked_at IS NULL
        ORDER BY merchant_id, family_id, expires_at DESC;
        """
}
