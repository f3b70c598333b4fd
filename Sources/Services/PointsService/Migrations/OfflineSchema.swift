import ServiceKit

/// Sales that tills made without the network, and the codes and coupons that they took.
enum OfflineSchema {
    static let tables = ["offline_sales", "offline_serials"]

    static let check = "NOT has_table_privilege('patron_points', 'offline_sales', 'DELETE')"

    static let sql =
        ([
            sales,
            SharedSchema.grant("SELECT, INSERT, UPDATE", on: "offline_sales", to: .points),
            SharedSchema.grant("SELECT, INSERT, DELETE", on: "offline_serials", to: .points),
        ] + tables.map(SharedSchema.merchantIsolation)).joined(separator: "\n")

    /// The second index is partial by a condition that only its own statement says
    /// (docs/adr/0008).
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
            sold_at timestamptz,
            uploaded_at timestamptz NOT NULL,
            order_id uuid,
            points bigint,
            PRIMARY KEY (merchant_id, id),
            CHECK ((state = 3) = (conflict IS NOT NULL)),
            CHECK ((state = 2) = (order_id IS NOT NULL AND points IS NOT NULL))
        ) WITH (fillfactor = 80);
        CREATE INDEX offline_sales_conflicts ON offline_sales (merchant_id, id) WHERE state = 3;
        COMMENT ON COLUMN offline_sales.state IS
            '1 claimed: its codes are taken, its order is not written yet; 2 settled; 3 conflict';
        COMMENT ON COLUMN offline_sales.store IS 'As the till named it, which may be no store';

        CREATE TABLE offline_serials (
            merchant_id uuid NOT NULL,
            serial uuid NOT NULL,
            kind smallint NOT NULL CHECK (kind IN (1, 2)),
            member_id uuid NOT NULL,
            sale_id uuid NOT NULL,
            business_date date NOT NULL,
            spend_minor bigint NOT NULL CHECK (spend_minor >= 0),
            PRIMARY KEY (merchant_id, serial),
            CHECK (kind = 1 OR spend_minor = 0)
        );
        CREATE INDEX offline_serials_spent
            ON offline_serials (merchant_id, member_id, business_date) WHERE kind = 1;
        COMMENT ON COLUMN offline_serials.kind IS
            '1 a member''s code that has paid, 2 a coupon';
        """
}
