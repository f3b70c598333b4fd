import ServiceKit

/// Sales that tills made without the network, and the codes that paid them.
enum OfflineSchema {
    static let tables = ["offline_sales", "offline_serials"]

    static let check = "NOT has_table_privilege('patron_points', 'offline_sales', 'DELETE')"

    static let sql =
        ([
            sales, resolutions, serials,
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "offline_sales", to: .points),
            SharedSchema.grant("SELECT, INSERT, DELETE", on: "offline_serials", to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    /// The indices are partial by conditions that only their own statements say (docs/adr/0008). An
    /// order stands for one sale at most.
    private static let sales = """
        CREATE TABLE offline_sales (
            merchant_id uuid NOT NULL,
            id uuid NOT NULL,
            content_hash bytea NOT NULL,
            state smallint NOT NULL CHECK (state BETWEEN 1 AND 3),
            conflict smallint CHECK (conflict > 0),
            detail_names text[] NOT NULL DEFAULT '{}',
            detail_values text[] NOT NULL DEFAULT '{}',
            store text NOT NULL,
            terminal text NOT NULL,
            external_id text NOT NULL,
            member_id uuid,
            amount_minor bigint NOT NULL,
            spend_minor bigint NOT NULL CHECK (spend_minor >= 0),
            owed_minor bigint NOT NULL DEFAULT 0 CHECK (owed_minor BETWEEN 0 AND spend_minor),
            sold_at timestamptz,
            uploaded_at timestamptz NOT NULL,
            order_id uuid,
            points bigint,
            resolution smallint CHECK (resolution BETWEEN 1 AND 4),
            resolution_reason text,
            resolved_by text,
            resolved_at timestamptz,
            resolved_order_id uuid,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state = 3) = (conflict IS NOT NULL)),
            CHECK ((order_id IS NULL) = (points IS NULL)),
            CHECK (state <> 1 OR order_id IS NULL),
            CHECK (state <> 2 OR (order_id IS NOT NULL AND owed_minor = 0)),
            CHECK (owed_minor = 0 OR order_id IS NOT NULL),
            CHECK (resolution IS NULL OR state = 3),
            CHECK ((resolution IS NULL) = (resolution_reason IS NULL)
                AND (resolution IS NULL) = (resolved_by IS NULL)
                AND (resolution IS NULL) = (resolved_at IS NULL)),
            CHECK ((resolution IS NOT DISTINCT FROM 3) = (resolved_order_id IS NOT NULL))
        ) WITH (fillfactor = 80);
        CREATE INDEX offline_sales_conflicts ON offline_sales (merchant_id, id) WHERE state = 3;
        CREATE UNIQUE INDEX offline_sales_corrections
            ON offline_sales (merchant_id, resolved_order_id) WHERE resolved_order_id IS NOT NULL;
        COMMENT ON COLUMN offline_sales.state IS
            '1 claimed: its codes are taken, its order is not written yet; 2 settled; 3 conflict';
        COMMENT ON COLUMN offline_sales.store IS 'As the till named it, which may be no store';
        COMMENT ON COLUMN offline_sales.owed_minor IS
            'Of spend_minor, what the member did not have: the tenders OWED of the order';
        COMMENT ON COLUMN offline_sales.resolution IS
            '1 collected, 2 written off, 3 corrected by resolved_order_id, 4 rejected';
        """

    /// Who decided what about a conflict, and why, is the record of it.
    private static let resolutions = """
        CREATE FUNCTION refuse_change_of_resolved_conflict() RETURNS trigger
        LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'the conflict of sale % is resolved and never changes', OLD.id
                USING ERRCODE = 'integrity_constraint_violation';
        END $$;
        CREATE TRIGGER resolved_conflicts_never_change BEFORE UPDATE ON offline_sales
            FOR EACH ROW WHEN (OLD.resolution IS NOT NULL)
            EXECUTE FUNCTION refuse_change_of_resolved_conflict();
        """

    /// What coupons are used by is marketing's to keep.
    private static let serials = """
        CREATE TABLE offline_serials (
            merchant_id uuid NOT NULL,
            serial uuid NOT NULL,
            member_id uuid NOT NULL,
            sale_id uuid NOT NULL,
            business_date date NOT NULL,
            spend_minor bigint NOT NULL CHECK (spend_minor > 0),
            PRIMARY KEY (merchant_id, serial)
        );
        CREATE INDEX offline_serials_spent
            ON offline_serials (merchant_id, member_id, business_date) WHERE spend_minor > 0;
        COMMENT ON TABLE offline_serials IS 'Members'' offline codes that have paid';
        """
}
