/// SQL that every service puts into its first migration.
package enum SharedSchema {
    /// One row per operation, for ever; only its body may be cleared one day (docs/reliability.md,
    /// Operations).
    package static let operations = """
        CREATE TABLE operations (
            merchant_id uuid NOT NULL,
            method text COLLATE "C" NOT NULL,
            key text COLLATE "C" NOT NULL,
            request_hash bytea NOT NULL,
            operation_id uuid NOT NULL,
            status smallint NOT NULL CHECK (status BETWEEN 0 AND 16),
            response bytea,
            created_at timestamptz NOT NULL DEFAULT now(),
            PRIMARY KEY (merchant_id, method, key)
        );
        """

    /// Events of this service. `transaction` is the writer's number: the feed's order and horizon.
    package static let outbox = """
        CREATE TABLE outbox (
            transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
            sequence bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            type text NOT NULL,
            aggregate_id uuid NOT NULL,
            aggregate_seq bigint NOT NULL CHECK (aggregate_seq > 0),
            occurred_at timestamptz NOT NULL,
            payload bytea NOT NULL,
            PRIMARY KEY (transaction, sequence)
        );
        """

    /// For services that keep the number of an aggregate's last event in the outbox alone.
    package static let outboxNumbers = """
        CREATE UNIQUE INDEX outbox_numbers ON outbox (aggregate_id, aggregate_seq);
        """

    /// How far this service has come in the feeds of others.
    package static let feedCursors = """
        CREATE TABLE feed_cursors (
            consumer text NOT NULL,
            source text NOT NULL,
            transaction bigint NOT NULL,
            sequence bigint NOT NULL,
            PRIMARY KEY (consumer, source)
        );
        """

    /// Until when this service has seen everything of others' feeds; for those that need to know, in
    /// the migration that brings the need.
    package static func feedInstants(_ service: ServiceName) -> String {
        """
        CREATE TABLE feed_instants (
            consumer text NOT NULL,
            source text NOT NULL,
            complete_until timestamptz NOT NULL,
            PRIMARY KEY (consumer, source)
        );
        GRANT SELECT, INSERT, UPDATE ON feed_instants TO \(service.role);
        """
    }

    /// The role of the running service, apart from the owner who migrates.
    ///
    /// Roles belong to the whole cluster: another database of the same service may be creating the
    /// same role at this moment, and a lost race is as good as a won one.
    package static func role(_ service: ServiceName) -> String {
        """
        DO $$ BEGIN
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '\(service.role)') THEN
                CREATE ROLE \(service.role) LOGIN;
            END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$;
        GRANT USAGE ON SCHEMA public TO \(service.role);
        GRANT SELECT ON schema_version TO \(service.role);
        """
    }

    package static func grant(
        _ rights: String, on tables: String, to service: ServiceName
    ) -> String {
        "GRANT \(rights) ON \(tables) TO \(service.role);"
    }

    /// Rights on the three tables above; events are never changed and operations never removed.
    package static func sharedGrants(_ service: ServiceName) -> String {
        """
        GRANT SELECT, INSERT, UPDATE (response) ON operations TO \(service.role);
        GRANT SELECT, INSERT ON outbox TO \(service.role);
        GRANT SELECT, INSERT, UPDATE ON feed_cursors TO \(service.role);
        """
    }

    /// How the service's statements are planned: go by index, and touch as few rows as possible.
    ///
    /// A plan is made once a connection, when the tables may still be empty and have no statistics;
    /// what it takes for cheap then (a prefix of a key, a whole small table) reads the merchant's
    /// every row later. So a row costs more than any page here, and only plans by key remain. Where
    /// a statement looks up many keys, it gives them whole, merchant included, as arrays.
    package static func planning(_ service: ServiceName) -> String {
        """
        DO $$
        DECLARE
            setting text;
        BEGIN
            FOREACH setting IN ARRAY ARRAY['plan_cache_mode = force_generic_plan',
                'enable_seqscan = off', 'enable_bitmapscan = off', 'enable_hashjoin = off',
                'enable_mergejoin = off', 'enable_material = off', 'enable_memoize = off',
                'cpu_tuple_cost = 100', 'cpu_index_tuple_cost = 100', 'jit = off',
                'max_parallel_workers_per_gather = 0']
            LOOP
                EXECUTE format('ALTER ROLE \(service.role) IN DATABASE %I SET %s',
                    current_database(), setting);
            END LOOP;
        END $$;
        """
    }

    /// Row-level security: the second lock between merchants (docs/adr/0006).
    ///
    /// A statement sees the rows of the merchant in the setting `patron.merchant`, or all of them
    /// where it is `*`, as lanes and consumers of feeds set it; without the setting it sees none.
    /// In sub-selects, so that the setting is read once a statement and not once a row.
    package static func merchantIsolation(_ table: String) -> String {
        """
        ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY;
        CREATE POLICY merchant_isolation ON \(table) USING (
            (SELECT current_setting('patron.merchant', true)) = '*'
            OR merchant_id = (SELECT nullif(
                nullif(current_setting('patron.merchant', true), ''), '*')::uuid));
        """
    }
}
