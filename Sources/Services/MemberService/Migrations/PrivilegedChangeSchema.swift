import ServiceKit

/// What the database itself notes of privileged changes, so that a missing row of the audit shows.
///
/// A trigger writes a note in the transaction of the change, whoever makes it; each note must have
/// a row of the audit in the same transaction. What installs a merchant says so by the setting
/// `patron.provisioning`, and is not noted.
enum PrivilegedChangeSchema {
    static let check = """
        SELECT NOT has_table_privilege('patron_member', 'privileged_changes', 'UPDATE')
            AND NOT has_table_privilege('patron_member', 'privileged_changes', 'DELETE')
            AND NOT has_table_privilege('patron_member', 'audit', 'UPDATE')
        """

    static let sql = [
        tables, functions, triggers.joined(separator: "\n"), retirement,
        SharedSchema.grant("SELECT, INSERT", on: "privileged_changes", to: .member),
        SharedSchema.merchantIsolation("privileged_changes"),
    ].joined(separator: "\n")

    private static let tables = """
        -- In which transaction a deed was done; null for those of before. It is no part of the
        -- chain's encoding: it tells nothing of the deed.
        ALTER TABLE audit ADD COLUMN transaction xid8;
        ALTER TABLE audit ALTER COLUMN transaction SET DEFAULT pg_current_xact_id();
        CREATE INDEX audit_by_transaction ON audit (merchant_id, transaction);
        CREATE TABLE privileged_changes (
            merchant_id uuid NOT NULL,
            id bigint GENERATED ALWAYS AS IDENTITY,
            transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
            at timestamptz NOT NULL DEFAULT now(),
            -- The table that was changed.
            subject text NOT NULL,
            -- What the audit's row must name; null where the table does not know.
            object text,
            -- What the audit's row must say was done; null where the object says enough.
            action text,
            PRIMARY KEY (merchant_id, id)
        );
        CREATE INDEX privileged_changes_by_time ON privileged_changes (at);
        """

    /// Arguments of the first: words before the object, and the columns that it is made of.
    private static let functions = """
        CREATE FUNCTION note_privileged_change() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            changed jsonb;
            named text := TG_ARGV[0];
        BEGIN
            IF coalesce(current_setting('patron.provisioning', true), '') = 'on' THEN
                RETURN NULL;
            END IF;
            IF TG_OP = 'DELETE' THEN
                changed := to_jsonb(OLD);
            ELSE
                changed := to_jsonb(NEW);
            END IF;
            FOR number IN 1 .. TG_NARGS - 1 LOOP
                IF number > 1 THEN named := named || ' '; END IF;
                named := named || (changed ->> TG_ARGV[number]);
            END LOOP;
            INSERT INTO privileged_changes (merchant_id, subject, object) VALUES (
                coalesce((changed ->> 'merchant_id')::uuid,
                    (SELECT a.merchant_id FROM apps a WHERE a.app = changed ->> 'app')),
                TG_TABLE_NAME, named);
            RETURN NULL;
        END $$;
        CREATE FUNCTION note_reveal() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO privileged_changes (merchant_id, subject, action)
            VALUES (NEW.merchant_id, 'reveals', 'member.revealed');
            RETURN NULL;
        END $$;
        """

    private static let triggers = [
        inserted("staff", ["staff_id"]),
        updated("staff", ["staff_id"], of: "role, units, disabled, password_hash, one_time_until"),
        updated("staff_totp", ["staff_id"], of: "confirmed_at"),
        deleted("staff_totp", ["staff_id"], when: "OLD.confirmed_at IS NOT NULL"),
        inserted("staff_identities", ["staff_id"]),
        inserted("apps", ["app"]),
        updated("apps", ["app"], of: "disabled"),
        inserted("app_keys", ["app", "kid"]),
        deleted("app_keys", ["app", "kid"]),
        inserted("units", ["unit_id"]),
        updated("units", ["unit_id"], of: "name, parent_id, closed_at"),
        inserted("stores", ["store_id"]),
        updated("stores", ["store_id"], of: "name, parent_id, closed_at"),
        inserted("level_schemes", ["version"], words: "level-schemes/"),
        updated("level_schemes", ["version"], words: "level-schemes/", of: "state"),
        inserted(
            "level_grants", ["member_id"], when: "NEW.source IN ('MANUAL', 'APPLICATION')"),
        updated("level_grants", ["member_id"], of: "ended_at"),
        updated(
            "level_applications", ["member_id"], of: "state",
            when: "NEW.state IN ('APPROVED', 'REJECTED')"),
        inserted("member_merges", ["survivor_id"]),
        updated("member_merges", ["survivor_id"], of: "reversed_at"),
        inserted("deregistrations", ["member_id"]),
        updated("deregistrations", ["member_id"], of: "state"),
        inserted("erasures", ["member_id"]),
        inserted("member_exports", ["member_id"]),
        inserted("consent_texts", ["merchant_id"]),
        inserted("themes", ["merchant_id"]),
        inserted("attribute_definitions", ["code"]),
        updated("attribute_definitions", ["code"], of: "revision"),
        inserted("scenes", ["scene_id"]),
        updated("scenes", ["scene_id"], of: "disabled"),
        // Merges and departures have notes of their own, under other objects.
        updated(
            "members", ["member_id"], of: "earning_blocked, spending_blocked, state, phone_index",
            when: "OLD.state IN (1, 2) AND NEW.state IN (1, 2)"),
        """
        CREATE TRIGGER reveals_are_noted AFTER INSERT ON rate_events
            FOR EACH ROW WHEN (NEW.kind = 20) EXECUTE FUNCTION note_reveal();
        """,
    ]

    /// The service cannot delete notes, but it may ask for those to go whose rows of the audit are
    /// too old to be there.
    private static let retirement = """
        CREATE FUNCTION retire_privileged_changes(oldest timestamptz, most bigint) RETURNS bigint
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE
            retired bigint;
        BEGIN
            WITH gone AS (
                DELETE FROM privileged_changes WHERE (merchant_id, id) IN (
                    SELECT p.merchant_id, p.id FROM privileged_changes p
                    WHERE p.at < least(oldest, now() - interval '1098 days')
                    ORDER BY p.at LIMIT most)
                RETURNING 1)
            SELECT count(*) INTO retired FROM gone;
            RETURN retired;
        END $$;
        REVOKE ALL ON FUNCTION retire_privileged_changes(timestamptz, bigint) FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION retire_privileged_changes(timestamptz, bigint) TO patron_member;
        """

    // MARK: Triggers

    private static func inserted(
        _ table: String, _ columns: [String], words: String = "", when: String = "true"
    ) -> String {
        trigger("\(table)_inserts_are_noted", "INSERT", table, columns, words, when: when)
    }

    /// Where one of the columns has another value than before.
    private static func updated(
        _ table: String, _ columns: [String], words: String = "", of changed: String,
        when: String = "true"
    ) -> String {
        let values = changed.split(separator: ",").map { $0.filter { $0 != " " } }
        let old = values.map { "OLD.\($0)" }.joined(separator: ", ")
        let new = values.map { "NEW.\($0)" }.joined(separator: ", ")
        return trigger(
            "\(table)_updates_are_noted", "UPDATE OF \(changed)", table, columns, words,
            when: "(\(old)) IS DISTINCT FROM (\(new)) AND (\(when))")
    }

    private static func deleted(
        _ table: String, _ columns: [String], when: String = "true"
    ) -> String {
        trigger("\(table)_deletes_are_noted", "DELETE", table, columns, "", when: when)
    }

    private static func trigger(
        _ name: String, _ event: String, _ table: String, _ columns: [String], _ words: String,
        when: String
    ) -> String {
        let arguments = ([words] + columns).map { "'\($0)'" }.joined(separator: ", ")
        return """
            CREATE TRIGGER \(name) AFTER \(event) ON \(table) FOR EACH ROW WHEN (\(when))
                EXECUTE FUNCTION note_privileged_change(\(arguments));
            """
    }
}
