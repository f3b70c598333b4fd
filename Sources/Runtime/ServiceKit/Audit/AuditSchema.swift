/// The audit of a service that begins with all of it: rows that the service adds and cannot change,
/// a chain of hashes over them, signed heads, and what the database notes of privileged changes.
///
/// Member-service came to the same tables step by step, in migrations of its own.
package enum AuditSchema {
    /// What the service may read and add to, and nothing else.
    private static let tables = [
        "audit", "audit_chain", "audit_checkpoints", "privileged_changes",
    ]

    /// What the service must not be able to do.
    package static func check(_ service: ServiceName) -> String {
        let rights = tables.flatMap { table in
            ["UPDATE", "DELETE", "TRUNCATE"].map {
                "NOT has_table_privilege('\(service.role)', '\(table)', '\($0)')"
            }
        }
        return "SELECT " + rights.joined(separator: "\n    AND ")
    }

    /// - Parameter notes: which changes must have a row.
    package static func sql(_ service: ServiceName, notes: [PrivilegedChange]) -> String {
        var sql = [rows, chain, pending, changes, functions, retirement(service)]
        sql.append(
            SharedSchema.grant("SELECT, INSERT", on: tables.joined(separator: ", "), to: service))
        sql.append(SharedSchema.grant("SELECT, INSERT, DELETE", on: "audit_pending", to: service))
        sql += (tables + ["audit_pending"]).map(SharedSchema.merchantIsolation)
        sql += notes.map(\.trigger)
        return sql.joined(separator: "\n")
    }

    private static let rows = """
        CREATE TABLE audit (
            sequence bigint GENERATED ALWAYS AS IDENTITY,
            merchant_id uuid NOT NULL,
            at timestamptz NOT NULL,
            actor_kind text NOT NULL,
            actor text NOT NULL,
            role text,
            address text NOT NULL,
            -- Through which app or terminal.
            app text,
            request_id text NOT NULL,
            action text NOT NULL,
            object text NOT NULL,
            reason text,
            -- What an action changed, where that can be told without personal data.
            before text,
            after text,
            -- SHA-256 of what stood there.
            before_digest bytea,
            after_digest bytea,
            -- In which transaction a deed was done. It is no part of the chain's encoding: it tells
            -- nothing of the deed.
            transaction xid8 DEFAULT pg_current_xact_id(),
            PRIMARY KEY (merchant_id, sequence)
        );
        CREATE INDEX audit_by_object ON audit (merchant_id, object, sequence);
        CREATE INDEX audit_by_actor ON audit (merchant_id, actor, sequence);
        CREATE INDEX audit_by_transaction ON audit (merchant_id, transaction);
        CREATE INDEX audit_by_time ON audit (at);
        """

    private static let chain = """
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
        CREATE FUNCTION note_audit_row() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO audit_pending VALUES (NEW.merchant_id, NEW.sequence);
            RETURN NULL;
        END $$;
        CREATE TRIGGER audit_is_chained AFTER INSERT ON audit
            FOR EACH ROW EXECUTE FUNCTION note_audit_row();
        """

    private static let changes = """
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

    /// Arguments: words before the object, and the columns that it is made of.
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
            INSERT INTO privileged_changes (merchant_id, subject, object)
            VALUES ((changed ->> 'merchant_id')::uuid, TG_TABLE_NAME, named);
            RETURN NULL;
        END $$;
        """

    /// The service cannot delete rows, but it may ask for those to go that are too old: how old that
    /// is the database decides by its own clock.
    private static func retirement(_ service: ServiceName) -> String {
        """
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
        REVOKE ALL ON FUNCTION retire_audit(timestamptz, bigint),
            retire_privileged_changes(timestamptz, bigint) FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION retire_audit(timestamptz, bigint),
            retire_privileged_changes(timestamptz, bigint) TO \(service.role);
        """
    }
}

/// A change that the database notes by itself, in its transaction, whoever makes it: each note must
/// have a row of the audit in the same transaction. What installs a merchant says so by the setting
/// `patron.provisioning`, and is not noted.
package struct PrivilegedChange: Sendable {
    package let trigger: String

    /// - Parameters:
    ///   - columns: which name the object of the audit's row.
    ///   - words: what stands before them.
    ///   - condition: on `NEW`.
    package static func inserted(
        _ table: String, _ columns: [String], words: String = "", when condition: String = "true"
    ) -> Self {
        Self("\(table)_inserts_are_noted", "INSERT", table, columns, words, condition)
    }

    /// Where one of the columns has another value than before. Updates that name none of them cost
    /// nothing.
    package static func updated(
        _ table: String, _ columns: [String], words: String = "", of changed: [String],
        when condition: String = "true"
    ) -> Self {
        let old = changed.map { "OLD.\($0)" }.joined(separator: ", ")
        let new = changed.map { "NEW.\($0)" }.joined(separator: ", ")
        return Self(
            "\(table)_updates_are_noted", "UPDATE OF \(changed.joined(separator: ", "))", table,
            columns, words, "(\(old)) IS DISTINCT FROM (\(new)) AND (\(condition))")
    }

    private init(
        _ name: String, _ event: String, _ table: String, _ columns: [String], _ words: String,
        _ condition: String
    ) {
        let arguments = ([words] + columns).map { "'\($0)'" }.joined(separator: ", ")
        trigger = """
            CREATE TRIGGER \(name) AFTER \(event) ON \(table) FOR EACH ROW WHEN (\(condition))
                EXECUTE FUNCTION note_privileged_change(\(arguments));
            """
    }
}
